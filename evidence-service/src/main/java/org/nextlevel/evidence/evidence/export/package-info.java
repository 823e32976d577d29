/** One's own evidence to take away: for programs, for spreadsheets, for reading. */
package org.nextlevel.evidence.evidence.export;
