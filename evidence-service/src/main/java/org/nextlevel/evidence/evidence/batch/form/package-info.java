/** The forms in which a text is pasted: Markdown, bullets of word processors, tables, HTML, labelled lines. */
package org.nextlevel.evidence.evidence.batch.form;
