/** What people did, in a sentence, and which expectations it shows. */
package org.nextlevel.evidence.evidence;
