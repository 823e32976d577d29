/** What a piece of evidence tells, in its owner's words and numbers. */
package org.nextlevel.evidence.evidence.content;
