/** From one model of a promotion proposal to Markdown, HTML, PDF and DOCX (M4.2, M4.5). Knows neither database nor HTTP. */
package org.nextlevel.document;
