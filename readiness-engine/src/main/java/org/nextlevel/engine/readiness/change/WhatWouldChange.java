package org.nextlevel.engine.readiness.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.nextlevel.engine.readiness.Assessment;
import org.nextlevel.engine.readiness.ReadinessQuestion;
import org.nextlevel.engine.readiness.Verdict;
import org.nextlevel.engine.readiness.finding.RequirementFinding;

/**
 * The smallest sets of changes that reach a better verdict. Each is verified: the engine answers better with it, and not with
 * one of its changes left out or smaller.
 *
 * <p>Every single change is tried, up to 24 of them. Beyond that the search is bounded: changes are added, those of the heaviest requirements
 * first, until the verdict is reached, and then all that is not needed is taken away again. What is found is always small
 * in the sense above; another set with fewer pieces may exist where requirements weigh differently.
 */
public final class WhatWouldChange {
    /** As many are answered at most. */
    public static final int LIMIT = 3;

    /** So many days on which time may change something are looked at. */
    private static final int DAYS = 24;

    private static final int SINGLES = 24;
    private static final Comparator<RequirementFinding> HEAVIEST_FIRST =
            Comparator.comparing(finding -> finding.requirement().weight(), Comparator.reverseOrder());

    private final ReadinessQuestion question;
    private final Verdict now;
    private final Trials trials;

    private WhatWouldChange(ReadinessQuestion question, Verdict now) {
        this.question = question;
        this.now = now;
        trials = new Trials(question);
    }

    /**
     * The ways to a better verdict, the least work first; empty when there is no better one or none was found.
     *
     * @param assessment the answer to the question
     */
    public static List<ReadinessAlternative> of(ReadinessQuestion question, Assessment assessment) {
        return assessment.verdict() == Verdict.OPERATING_AT_LEVEL
                ? List.of()
                : new WhatWouldChange(question.leavingOutWhatIsNotAsked(), assessment.verdict()).search(assessment);
    }

    private List<ReadinessAlternative> search(Assessment assessment) {
        List<PossibleSteps> possible = assessment.findings().stream()
                .filter(RequirementFinding::counted)
                .sorted(HEAVIEST_FIRST)
                .map(finding -> new PossibleSteps(finding, question.policy(), now == Verdict.READY))
                .toList();
        List<ReadinessStep> confirmations = all(possible, PossibleSteps::confirmations);
        List<ReadinessStep> pieces = all(possible, PossibleSteps::furtherPieces);
        List<ReadinessStep> both =
                Stream.concat(confirmations.stream(), pieces.stream()).toList();
        List<ReadinessAlternative> found = new ArrayList<>();
        LocalDate byItself = firstDay(List.of());
        if (byItself != null) {
            found.add(alternative(List.of(), byItself));
        }
        found.addAll(singles(both));
        smallest(both, null).ifPresent(found::add);
        smallest(pieces, null).ifPresent(found::add);
        if (now == Verdict.READY) {
            smallest(goingOn(assessment, confirmations, pieces), null).ifPresent(found::add);
        }
        if (found.isEmpty()) {
            LocalDate afterAll = firstDay(both);
            if (afterAll != null) {
                smallest(both, afterAll).ifPresent(found::add);
            }
        }
        return found.stream()
                .distinct()
                .sorted(Comparator.comparing(ReadinessAlternative::effort))
                .limit(LIMIT)
                .toList();
    }

    /** Whoever is ready shows that it lasts by work on the day on which it has lasted long enough. */
    private List<ReadinessStep> goingOn(
            Assessment assessment, List<ReadinessStep> confirmations, List<ReadinessStep> pieces) {
        LocalDate lasted =
                assessment.trust().since().plusMonths(question.policy().sustainedMonths());
        return lasted.isAfter(question.today())
                ? Stream.concat(confirmations.stream(), pieces.stream().map(piece -> piece.on(lasted)))
                        .toList()
                : List.of();
    }

    /** The first that does for each requirement, so that nobody is sent to a level higher than needed. */
    private Collection<ReadinessAlternative> singles(List<ReadinessStep> changes) {
        SequencedMap<String, ReadinessAlternative> found = new LinkedHashMap<>();
        changes.stream()
                .limit(SINGLES)
                .forEach(one -> smallest(List.of(one), null)
                        .ifPresent(reached ->
                                found.putIfAbsent("%s %s".formatted(one.expectationId(), one.kind()), reached)));
        return found.values();
    }

    private static List<ReadinessStep> all(
            List<PossibleSteps> possible, Function<PossibleSteps, Stream<ReadinessStep>> which) {
        return possible.stream().flatMap(which).toList();
    }

    /**
     * Adds the changes one by one until they reach it, and takes away what is not needed; empty when all do not.
     *
     * @param day until when one waits as well; null for not at all
     */
    private Optional<ReadinessAlternative> smallest(List<ReadinessStep> changes, LocalDate day) {
        List<ReadinessStep> taken = new ArrayList<>();
        for (ReadinessStep change : changes) {
            taken.add(change);
            if (isReached(taken, day)) {
                return Optional.of(alternative(needed(taken, day), day));
            }
        }
        return Optional.empty();
    }

    private List<ReadinessStep> needed(List<ReadinessStep> enough, LocalDate day) {
        List<ReadinessStep> needed = new ArrayList<>(enough);
        for (int i = needed.size() - 1; i >= 0; i--) {
            ReadinessStep change = needed.remove(i);
            if (!isReached(needed, day)) {
                needed.add(i, least(change, i, needed, day));
            }
        }
        return needed;
    }

    private ReadinessStep least(ReadinessStep change, int place, List<ReadinessStep> others, LocalDate day) {
        for (ReadinessStep less : change.lessFor(question)) {
            List<ReadinessStep> tried = new ArrayList<>(others);
            tried.add(place, less);
            if (isReached(tried, day)) {
                return least(less, place, others, day);
            }
        }
        return change;
    }

    /** The first later day on which time does it, given the changes; null when it does not. */
    private LocalDate firstDay(List<ReadinessStep> changes) {
        return trials.firstBetter(changes, now, DAYS);
    }

    private boolean isReached(List<ReadinessStep> changes, LocalDate day) {
        return trials.verdict(and(changes, day)).compareTo(now) > 0;
    }

    private ReadinessAlternative alternative(List<ReadinessStep> changes, LocalDate day) {
        List<ReadinessStep> all = and(changes, day);
        return ReadinessAlternative.of(trials.verdict(all), all);
    }

    private static List<ReadinessStep> and(List<ReadinessStep> changes, LocalDate day) {
        return day == null
                ? List.copyOf(changes)
                : Stream.concat(
                                changes.stream(),
                                Stream.of(new ReadinessStep(
                                        ReadinessStepKind.WAIT, null, null, null, null, null, 0, List.of(), day)))
                        .toList();
    }
}
