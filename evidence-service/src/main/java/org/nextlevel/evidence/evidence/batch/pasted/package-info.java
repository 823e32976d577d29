/** How a pasted text is read into items: lists, headings, tables, and what is none of what somebody did. */
package org.nextlevel.evidence.evidence.batch.pasted;
