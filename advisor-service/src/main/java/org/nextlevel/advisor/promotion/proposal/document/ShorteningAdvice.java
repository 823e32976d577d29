package org.nextlevel.advisor.promotion.proposal.document;

import java.util.List;
import org.nextlevel.advisor.promotion.proposal.content.ProposalContent;
import org.nextlevel.advisor.promotion.proposal.content.ProposalPlan;
import org.nextlevel.document.format.TooLong;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.problem.Violation;

/** Says of a proposal that does not fit on two pages what to cut (M4.2). */
final class ShorteningAdvice {
    private ShorteningAdvice() {}

    /** As many of the longest parts as are enough, each at its place in the proposal. */
    static Invalid of(TooLong tooLong, ProposalContent content) {
        List<Violation> cuts = tooLong.cuts().stream()
                .map(part -> Violation.at(
                        pointer(part, content),
                        "takes about %d lines; without all that is named here, two pages hold the proposal: shorten or drop it",
                        part.lines()))
                .toList();
        return new Invalid(cuts.isEmpty() ? List.of(Violation.at("#", "does not fit on two pages")) : cuts);
    }

    private static String pointer(TooLong.Part part, ProposalContent content) {
        boolean isIntroduction = part.claim() < 0;
        return switch (part.section()) {
            case ACCOMPLISHMENTS ->
                isIntroduction ? "#/currentRole" : "#/accomplishments/%d/text".formatted(part.claim());
            case NEXT_LEVEL_WORK -> "#/nextLevelWork/%d/text".formatted(part.claim());
            case NEXT_LEVEL_PLAN -> "#/nextLevelPlan/" + planned(part.claim(), content.nextLevelPlan());
            case ASK -> isIntroduction ? "#/ask/title" : "#/ask/timeline";
        };
    }

    /** In the order in which {@link WriteDocument} writes them. */
    private static String planned(int claim, ProposalPlan plan) {
        int goal = claim - plan.responsibilities().size();
        if (goal < 0) {
            return "responsibilities/" + claim;
        }
        int value = goal - plan.goals().size();
        return value < 0 ? "goals/%d/text".formatted(goal) : "addedValue/" + value;
    }
}
