/** The scripts and signs that a page of paper can hold: shipped fonts, those of a folder, and how text is set in them. */
package org.nextlevel.document.font;
