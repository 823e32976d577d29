/** People, evidence and what there was no opportunity for, told again for those who keep copies of it. */
package org.nextlevel.evidence.directory.republication;
