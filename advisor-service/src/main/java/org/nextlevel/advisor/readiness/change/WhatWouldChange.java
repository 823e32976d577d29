package org.nextlevel.advisor.readiness.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.nextlevel.advisor.readiness.Assessment;
import org.nextlevel.advisor.readiness.Finding;
import org.nextlevel.advisor.readiness.Gap;
import org.nextlevel.advisor.readiness.Piece;
import org.nextlevel.advisor.readiness.Reason;
import org.nextlevel.advisor.readiness.Verdict;

/**
 * Finds the smallest sets of changes that reach a better verdict.
 *
 * <p>Candidates are the change that closes each gap, the confirmation of each requirement that nobody else has confirmed,
 * and the day on which time alone does its part. More evidence never lowers a verdict, so that the candidates that weigh
 * most are taken until the verdict is better, and what turns out not to be needed is left out again: no part of an
 * answered set is enough. Where the score is a share of weights and no gate stands in the way there is none with fewer
 * changes either. Further sets are those that do without the first change of a set found before.
 */
public final class WhatWouldChange {
    /** As many sets are answered at most. */
    public static final int MOST = 3;

    // Beyond this nobody plans ahead, and the search stays short.
    private static final int MONTHS_AHEAD = 24;

    private final Hypothesis facts;
    private final Assessment now;

    private WhatWouldChange(Hypothesis facts, Assessment now) {
        this.facts = facts;
        this.now = now;
    }

    /**
     * The sets that reach a better verdict than the present one, the smallest first; empty when there is no better one, or
     * when nothing that can be named here reaches it.
     *
     * @param now the assessment of these facts
     */
    public static List<ChangeSet> of(Hypothesis facts, Assessment now) {
        return now.verdict() == Verdict.OPERATING_AT_LEVEL ? List.of() : new WhatWouldChange(facts, now).sets();
    }

    private List<ChangeSet> sets() {
        List<ChangeSet> sets = new ArrayList<>();
        List<Change> candidates = candidates();
        List<Change> time = time(candidates);
        List<Change> first = smallest(candidates, time);
        add(sets, first);
        for (int i = 0; i < first.size() && sets.size() < MOST; i++) {
            Change without = first.get(i);
            if (without.kind() != Change.Kind.TIME) {
                add(sets, smallest(without(candidates, without), time));
            }
        }
        return sets.stream()
                .sorted(Comparator.comparingInt(set -> set.changes().size()))
                .toList();
    }

    private void add(List<ChangeSet> sets, List<Change> changes) {
        if (!changes.isEmpty() && sets.stream().noneMatch(set -> set.changes().equals(changes))) {
            sets.add(ChangeSet.of(facts.with(changes).verdict(), changes));
        }
    }

    /** Empty when not even all of them are enough. */
    private List<Change> smallest(List<Change> candidates, List<Change> time) {
        List<Change> chosen = new ArrayList<>(time);
        if (!isBetter(joined(time, candidates))) {
            return List.of();
        }
        int from = 0;
        int to = candidates.size();
        // Each further candidate only helps, so that the number that is needed is found by halving.
        while (from < to) {
            int middle = (from + to) / 2;
            if (isBetter(joined(time, candidates.subList(0, middle)))) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        chosen.addAll(candidates.subList(0, to));
        for (Change change : List.copyOf(chosen)) {
            if (chosen.size() > 1 && isBetter(without(chosen, change))) {
                chosen.remove(change);
            }
        }
        return List.copyOf(chosen);
    }

    private boolean isBetter(List<Change> changes) {
        return facts.with(changes).verdict().compareTo(now.verdict()) > 0;
    }

    /** What can be done, what weighs most first; of the same weight what costs least. */
    private List<Change> candidates() {
        if (now.verdict() == Verdict.INSUFFICIENT_EVIDENCE) {
            return of(finding -> finding.isCounted() && !finding.covered(), WhatWouldChange::anything);
        }
        List<Change> closing = of(finding -> gap(finding) != null, this::closing);
        List<Change> confirming = of(
                finding -> finding.isCounted() && gap(finding) == null && !finding.confirmed(),
                WhatWouldChange::confirming);
        return joined(closing, confirming);
    }

    private List<Change> of(Predicate<Finding> which, Function<Finding, Change> change) {
        return now.findings().stream()
                .filter(which)
                .sorted(Comparator.comparing(
                                (Finding finding) -> finding.requirement().weight())
                        .reversed()
                        .thenComparing(finding -> change.apply(finding).pieces()))
                .map(change)
                .toList();
    }

    /** The day on which time does its part, when even all candidates together are not enough today. */
    private List<Change> time(List<Change> candidates) {
        if (isBetter(candidates)) {
            return List.of();
        }
        LocalDate since = facts.with(candidates).trust().since();
        for (int month = 0;
                since != null && month <= MONTHS_AHEAD + facts.policy().sustainedMonths();
                month++) {
            LocalDate day = since.plusMonths(month);
            if (day.isAfter(facts.today()) && isBetter(joined(List.of(Change.time(day)), candidates))) {
                return List.of(Change.time(day));
            }
        }
        return List.of();
    }

    private Gap gap(Finding finding) {
        return now.gaps().stream()
                .filter(gap -> gap.expectationId().equals(finding.requirement().expectationId()))
                .findFirst()
                .orElse(null);
    }

    private Change closing(Finding finding) {
        Gap gap = gap(finding);
        var asked = finding.requirement();
        return gap.attestationSuffices()
                ? Change.confirmation(
                        asked.expectationId(), asked.competency(), asked.name(), asked.level(), unconfirmed(finding))
                : Change.evidence(
                        asked.expectationId(),
                        asked.competency(),
                        asked.name(),
                        asked.level(),
                        gap.confirmedPieces(),
                        true);
    }

    private static Change confirming(Finding finding) {
        var asked = finding.requirement();
        return Change.confirmation(
                asked.expectationId(),
                asked.competency(),
                asked.name(),
                asked.level(),
                unconfirmed(finding).subList(0, 1));
    }

    private static Change anything(Finding finding) {
        var asked = finding.requirement();
        return Change.evidence(asked.expectationId(), asked.competency(), asked.name(), asked.level(), 1, false);
    }

    private static List<UUID> unconfirmed(Finding finding) {
        return finding.pieces().stream()
                .filter(piece -> piece.counts().signum() > 0 && piece.why() != Reason.CONFIRMED)
                .map(Piece::evidenceId)
                .toList();
    }

    private static List<Change> joined(List<Change> some, List<Change> others) {
        List<Change> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    private static List<Change> without(List<Change> changes, Change one) {
        return changes.stream().filter(change -> !change.equals(one)).toList();
    }
}
