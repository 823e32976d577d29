/** What somebody does to get ready: goal, plan, help and role models (M3). */
@Wing(
        uses = {"copy", "readiness"},
        door = {
            "CareerGoal",
            "CareerGoals",
            "HelpOffers",
            "MatchNeeds",
            "PlanActions",
            "PlanGaps",
            "PlanSummary",
            "SummarizePlan"
        })
package org.nextlevel.advisor.growth;

import org.nextlevel.kit.wing.Wing;
