/** Finds the pieces of one owner that say the same, as they are written, so that the same text counts once (M1.4). */
package org.nextlevel.evidence.evidence.grouping;
