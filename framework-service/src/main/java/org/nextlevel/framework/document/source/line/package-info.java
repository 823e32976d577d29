/** On which line of a source something stands; looked for only when there is a fault to report. */
package org.nextlevel.framework.document.source.line;
