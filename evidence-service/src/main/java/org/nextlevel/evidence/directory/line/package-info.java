/** Who is above and below whom in the reporting line, at the time of asking. */
package org.nextlevel.evidence.directory.line;
