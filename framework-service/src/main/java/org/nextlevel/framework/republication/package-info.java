/** Frameworks and postings, told again for those who keep copies of them. */
package org.nextlevel.framework.republication;
