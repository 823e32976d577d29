/**
 * Assesses people again in the background: those of whom something new is known, those whose day has come, and after a
 * publish all whom it affects. The work is proportional to what changed, and goes on where it was after a crash.
 */
package org.nextlevel.advisor.readiness.reassessment;
