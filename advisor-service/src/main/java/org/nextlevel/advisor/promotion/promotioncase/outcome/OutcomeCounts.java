package org.nextlevel.advisor.promotion.promotioncase.outcome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Makes of exact numbers what may be said of groups: no small group, no small rest, and nothing exact to subtract. */
public final class OutcomeCounts {
    static final int SMALLEST_GROUP = 5;

    private OutcomeCounts() {}

    /** A number of cases for one level with one outcome. */
    record CountedCases(String framework, String target, CaseOutcome outcome, int cases) {}

    static OutcomesView of(LocalDate from, LocalDate until, List<CountedCases> counted) {
        Map<String, List<CountedCases>> byLevel = new TreeMap<>();
        counted.forEach(one -> byLevel.computeIfAbsent(one.framework() + " " + one.target(), _ -> new ArrayList<>())
                .add(one));
        return new OutcomesView(
                from,
                until,
                SMALLEST_GROUP,
                byLevel.values().stream()
                        .filter(group -> total(group) >= SMALLEST_GROUP)
                        .map(OutcomeCounts::group)
                        .toList());
    }

    private static OutcomesView.OutcomeGroup group(List<CountedCases> group) {
        int total = total(group);
        return new OutcomesView.OutcomeGroup(
                group.getFirst().framework(),
                group.getFirst().target(),
                rounded(total),
                Arrays.stream(CaseOutcome.values())
                        .map(outcome -> new OutcomesView.OutcomeCount(outcome, shown(number(group, outcome), total)))
                        .toList());
    }

    private static Integer shown(int cases, int total) {
        boolean tells = cases < SMALLEST_GROUP || total - cases < SMALLEST_GROUP;
        // That all but a few had it tells of the few, and that all had it tells of everybody.
        return tells ? null : Integer.valueOf(rounded(cases));
    }

    private static int number(List<CountedCases> group, CaseOutcome outcome) {
        return group.stream()
                .filter(one -> one.outcome() == outcome)
                .mapToInt(CountedCases::cases)
                .sum();
    }

    private static int total(List<CountedCases> group) {
        return group.stream().mapToInt(CountedCases::cases).sum();
    }

    private static int rounded(int cases) {
        return cases - cases % SMALLEST_GROUP;
    }
}
