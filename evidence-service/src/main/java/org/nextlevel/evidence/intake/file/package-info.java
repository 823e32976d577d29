/** Files as HR systems and spreadsheets write them: CSV in any encoding, JSON and JSON Lines, read a record at a time. */
package org.nextlevel.evidence.intake.file;
