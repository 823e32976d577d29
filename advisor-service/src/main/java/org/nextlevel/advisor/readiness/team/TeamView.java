package org.nextlevel.advisor.readiness.team;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.kit.page.Page;

/** A page of a manager's direct reports, with what waits in the whole team. */
record TeamView(
        List<TeamMember> items,

        @Nullable @Schema(description = "Cursor of the following page; absent on the last.", examples = "WyIyMDI2Il0")
        String next,

        @Schema(description = "Of the whole team, whatever the page.")
        TeamTotals totals) {

    /** What waits in a whole team, for badges. */
    record TeamTotals(
            @Schema(description = "How many report to the manager directly.", examples = "7")
            int people,

            @Schema(examples = "2") int overdueActions,
            @Schema(examples = "1") int unansweredQuestions,
            @Schema(examples = "0") int overdueCommitments) {
        static TeamTotals of(int people, OpenThings open) {
            return new TeamTotals(people, sum(open.actions()), sum(open.questions()), sum(open.commitments()));
        }

        private static int sum(Map<?, Integer> numbers) {
            return numbers.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    static TeamView of(Page<TeamMember> members, TeamTotals totals) {
        return new TeamView(members.items(), members.next(), totals);
    }
}
