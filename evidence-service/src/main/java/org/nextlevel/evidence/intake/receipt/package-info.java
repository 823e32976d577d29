/** Files of people as they come: taken, read, and kept row by row for whoever works on them. */
package org.nextlevel.evidence.intake.receipt;
