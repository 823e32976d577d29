/** How far one requirement is shown, as a person is told: its state, and what each piece of evidence counts for it. */
package org.nextlevel.advisor.readiness.requirement;
