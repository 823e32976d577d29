/** Imports of people as they are kept: how far each is, and what became of each row. */
package org.nextlevel.evidence.intake.imported;
