/** The end of evidence: with a way back, and without. */
package org.nextlevel.evidence.evidence.removal;
