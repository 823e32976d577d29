/** A piece of evidence: its state, who sees it, and the events that tell what happened to it. */
package org.nextlevel.evidence.evidence.piece;
