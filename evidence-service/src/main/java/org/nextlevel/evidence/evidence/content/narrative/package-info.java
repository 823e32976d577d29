/** The longer text of a piece of evidence, as Markdown that stays within bounds. */
package org.nextlevel.evidence.evidence.content.narrative;
