/** Somebody's way to one promotion: the case, its proposal and conversation, the answers, the commitments, and what comes after. */
@Wing(
        uses = {"agreement", "copy", "growth", "readiness", "text"},
        door = {
            "Answers",
            "CaseDays",
            "CaseState",
            "Cases",
            "FirstGoals",
            "Meetings",
            "PromotionAnswer",
            "PromotionCase",
            "Proposals",
            "Refusals"
        })
package org.nextlevel.advisor.promotion;

import org.nextlevel.kit.wing.Wing;
