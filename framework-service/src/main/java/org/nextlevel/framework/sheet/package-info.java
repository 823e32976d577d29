/** Tables as files bring them, CSV, workbooks, Markdown and HTML, before anybody knows what their columns mean. */
package org.nextlevel.framework.sheet;
