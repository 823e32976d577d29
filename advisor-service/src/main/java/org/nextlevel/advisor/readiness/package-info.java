/**
 * Whether somebody is ready for a level and whether the time is good, how that changed, and how the managers' people stand. It computes
 * nothing itself: the rules are those of the readiness engine.
 */
@Wing(
        uses = {"agreement", "copy", "signal"},
        door = {
            "AssessReadiness",
            "AssessTiming",
            "ChosenTarget",
            "OverdueActions",
            "OverdueCommitments",
            "OwnGaps",
            "Perspective",
            "ReadinessResult",
            "ReadinessSummary",
            "SharedGaps",
            "TimingSummary"
        })
package org.nextlevel.advisor.readiness;

import org.nextlevel.kit.wing.Wing;
