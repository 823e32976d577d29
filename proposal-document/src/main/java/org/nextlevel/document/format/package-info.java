/** A proposal written as PDF, Word, HTML or Markdown, with the fixed words of its language. */
package org.nextlevel.document.format;
