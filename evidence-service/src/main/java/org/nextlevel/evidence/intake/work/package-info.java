/** What is done with imports in the background, batch by batch: compared, written, and what is old is forgotten. */
package org.nextlevel.evidence.intake.work;
