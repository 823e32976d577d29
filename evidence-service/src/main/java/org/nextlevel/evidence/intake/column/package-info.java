/** What the columns of a file mean, and what is read from their cells: guessed where nobody says, and every guess is shown. */
package org.nextlevel.evidence.intake.column;
