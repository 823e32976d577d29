package org.nextlevel.engine.rule.fact;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a fact is: a line of the table, which {@link Fact} reads.
 *
 * @param unit what its value counts or names; null for true or false
 * @param whenNull what null means; null when the fact never is
 */
record FactDescription(String key, RuleFactType type, String meaning, String unit, String whenNull, String source) {
    // Fact, type, what it says, unit, what null means, and what it is taken from; a hyphen stands for nothing.
    private static final String TABLE = """
            currentLevel | TEXT | the present level | name of a level | - | directory, framework
            targetLevel | TEXT | the level aimed at: that of the goal, or the next one when there is exactly one | name of a level | no goal is set, and the way up ends or forks | goal, framework
            highestLevel | BOOL | whether no level comes after the present one | - | - | framework
            monthsInPosition | INT | whole months in the present position | months | the directory does not say | directory
            daysSincePromotion | INT | days since the present position was taken, when its level is above the former one or is the goal's | days | no promotion is known | directory, goal
            hasManager | BOOL | whether there is a manager above | - | - | directory
            verdict | TEXT | the readiness verdict for the target | as in readiness | there is no target, or its framework is not known | readiness
            ready | BOOL | whether the verdict is READY or OPERATING_AT_LEVEL | - | - | readiness
            requirements | INT | what the target requires | requirements | - | readiness
            shown | INT | how many of them are shown | requirements | - | readiness
            shownShare | SHARE | the shown share of the required weight | share | - | readiness
            missingCompetencies | LIST | what the target requires and is not shown | names of competencies | - | readiness
            notShownCompetencies | LIST | the missing ones of which nothing counts yet | names of competencies | - | readiness
            emergingCompetencies | LIST | the missing ones of which something counts already | names of competencies | - | readiness
            disputedCompetencies | LIST | the missing ones whose evidence somebody disagrees with | names of competencies | - | readiness
            confirmableCompetencies | LIST | the missing ones which a word of others would close without new evidence | names of competencies | - | readiness
            notLookedAt | LIST | those of the target that no recent evidence speaks to | names of competencies | - | readiness
            withoutOpportunity | LIST | those for which there was no opportunity so far | names of competencies | - | readiness
            agreedRequirements | INT | how much of it the manager stated in writing and both confirmed | requirements | - | readiness
            confirmedPostings | INT | job postings of which the person confirmed what they ask for | postings | somebody else asks | postings
            shownAtCurrentLevel | LIST | what the present level requires and is shown | names of competencies | - | readiness
            evidence | INT | pieces of evidence that are seen | pieces | - | evidence
            confirmedAtCurrentLevel | INT | those that claim less than the target, confirmed by somebody else | pieces | - | evidence
            confirmedAtTarget | INT | those that claim the target or above, confirmed by somebody else | pieces | - | evidence
            unquantified | INT | those that claim the target or above, without a measured result | pieces | - | evidence
            withoutExpectation | INT | those that claim the target or above, and name no expectation | pieces | - | evidence
            unattested | INT | those that claim the target or above, and nobody said a word on | pieces | - | evidence
            daysSinceEvidence | INT | days since the work of the newest piece | days | there is no evidence | evidence
            daysSinceShared | INT | days since a piece was last shared with the direct manager | days | nothing is shared with the direct manager | evidence
            attesters | LIST | who confirmed the work, in part or whole | ids of employees | - | evidence
            timing | TEXT | the timing verdict of today | as in timing | - | timing
            signals | LIST | what is in force today, good and bad | kinds of signals | - | timing
            upcomingSignals | LIST | what is known to begin later | kinds of signals | - | timing
            earliestBetterDate | DATE | the first day with a better timing verdict | day | no better day is known | timing
            hasGoal | BOOL | whether a career goal is set | - | somebody else asks | goal
            goalReached | BOOL | whether the present level is the goal's or above | - | somebody else asks | goal
            asked | BOOL | whether the person asked for the promotion | - | somebody else asks | goal
            waitsForReviewCycle | BOOL | whether the person waits for the yearly cycle | - | somebody else asks | goal
            plannedOn | DATE | the day of the planned conversation, today or later | day | no conversation is planned, or somebody else asks | case, goal
            plannedTiming | TEXT | the timing verdict of that day | as in timing | no conversation is planned, or somebody else asks | timing
            plannedBetterDate | DATE | the first day after that with a better timing verdict | day | no conversation is planned, no better day is known, or somebody else asks | timing
            caseState | TEXT | how far the open promotion case is | as in cases | no case is open, or somebody else asks | cases
            lastAnswer | TEXT | the answer that counts in the latest case | as in cases | nothing was answered, or somebody else asks | cases
            revisitOn | DATE | the day from which to ask again | day | none was said, no case is open, or somebody else asks | cases
            noBudgetAnswers | INT | how often since the last promotion the answer was that there is no budget | answers | somebody else asks | cases
            revisitMoves | INT | how often since the last promotion the day from which to ask again was put off | times | somebody else asks | cases
            noAnswers | INT | how often since the last promotion the answer was a no | answers | somebody else asks | cases
            proposalWritten | BOOL | whether the open case has a proposal, when the person asks | - | - | cases
            plannedActions | LIST | the actions of the plan that go on, shared ones when somebody else asks | kinds of actions | - | plan
            helpOffers | INT | the offers of help that the person made, when the person asks | offers | - | help
            goalsAfterPromotion | INT | the goals of the first 90 days after the last promotion, when the person asks | goals | - | follow-through
            followedThrough | BOOL | whether the case of the last promotion is completed, when the person asks | - | - | cases
            """;

    private static final Map<String, FactDescription> ALL = TABLE.lines()
            .map(FactDescription::line)
            .collect(Collectors.toUnmodifiableMap(FactDescription::key, Function.identity()));

    /** The description of the fact with this name; each has one. */
    static FactDescription of(String key) {
        FactDescription found = ALL.get(key);
        if (found == null) {
            throw new IllegalStateException("The table does not describe " + key);
        }
        return found;
    }

    private static FactDescription line(String line) {
        String[] cells = Arrays.stream(line.split("\\|", -1))
                .map(String::strip)
                .map(cell -> cell.equals("-") ? null : cell)
                .toArray(String[]::new);
        return new FactDescription(cells[0], RuleFactType.valueOf(cells[1]), cells[2], cells[3], cells[4], cells[5]);
    }
}
