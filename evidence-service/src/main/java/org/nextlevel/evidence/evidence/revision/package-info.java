/** What a piece of evidence told before it was revised. */
package org.nextlevel.evidence.evidence.revision;
