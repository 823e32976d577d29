/** Rows of a file as entries of the directory: what each says, and what the directory refuses of it. */
package org.nextlevel.evidence.intake.entry;
