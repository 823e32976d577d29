/** Reminders to people who have logged or shared nothing for a while (M3.3, M0.2), as often as each of them wants. */
@Wing(
        uses = {"directory", "evidence"},
        door = {
            "ReadNudges",
        })
package org.nextlevel.evidence.nudge;

import org.nextlevel.kit.wing.Wing;
