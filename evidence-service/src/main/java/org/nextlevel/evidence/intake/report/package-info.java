/** Imports as the API shows them, and what may be decided about them. */
package org.nextlevel.evidence.intake.report;
