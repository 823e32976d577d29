/** What a person is told: readiness for a level, and whether now is the time to ask. */
package org.nextlevel.advisor.readiness.answers;
