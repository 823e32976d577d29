/** What a manager sees of the direct reports at one look: shared readiness, next steps, what is overdue. Nothing private. */
package org.nextlevel.advisor.readiness.team;
