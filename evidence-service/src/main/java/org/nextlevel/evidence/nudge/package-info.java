/**
 * Reminders to people who have logged or shared nothing for a while (M3.3, M0.2), as often as each of them wants. What was
 * logged and shared is asked of the tables by SQL, for a whole company at once.
 */
package org.nextlevel.evidence.nudge;
