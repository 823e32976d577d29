package org.nextlevel.advisor.promotion.proposal.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.nextlevel.advisor.promotion.proposal.content.ProposalGoal;
import org.nextlevel.advisor.promotion.proposal.content.ProposalPlan;
import org.nextlevel.advisor.promotion.proposal.draft.phrase.DraftPhrases;
import org.nextlevel.document.Direction;
import org.nextlevel.document.Excerpt;
import org.nextlevel.engine.readiness.finding.RequirementFinding;
import org.nextlevel.engine.readiness.requirement.Requirement;
import org.nextlevel.engine.readiness.requirement.RequirementSource;
import org.nextlevel.engine.readiness.requirement.RequirementSourceKind;

/**
 * What the person will do at the next level, in the first person (M4.1): what was agreed, what others ask for, what the target
 * adds and no claim shows yet, and in one sentence what is shown already.
 */
final class DraftPlan {
    private static final int MOST_NAMES = 4;
    private static final int MOST_OF_A_NAME = 60;
    private static final int MOST_RESULTS = 2;
    private static final int[] GOAL_DAYS = {60, 90};

    private final DraftFacts facts;
    private final DraftPhrases phrases;
    private final DraftSize size;
    private final List<RequirementFinding> beyond;
    private final Set<String> shown;

    /**
     * @param beyond what is known of the requirements beyond the current role
     * @param shown ids of the expectations that the claims of the draft show
     */
    DraftPlan(
            DraftFacts facts,
            DraftPhrases phrases,
            DraftSize size,
            List<RequirementFinding> beyond,
            Set<String> shown) {
        this.facts = facts;
        this.phrases = phrases;
        this.size = size;
        // What the target itself adds comes before what a level below it adds, and what is needed before what is
        // welcome.
        this.beyond = Stream.of(true, false)
                .flatMap(first -> beyond.stream().filter(one -> isOfTarget(one.requirement()) == first))
                .toList();
        this.shown = shown;
    }

    /** @param results what came of the strongest pieces in numbers, the strongest first */
    ProposalPlan with(List<String> results) {
        return new ProposalPlan(
                Stream.of(agreed(), needed(), missing(), kept())
                        .flatMap(all -> all)
                        .distinct()
                        .limit(size.responsibilities())
                        .toList(),
                goals(),
                value(results.stream().limit(MOST_RESULTS).toList()));
    }

    /** What is read from the right stands by itself: within a sentence of ours its numbers would change places. */
    private List<String> value(List<String> results) {
        List<String> fromTheLeft =
                results.stream().filter(one -> !Direction.isRightToLeft(one)).toList();
        Stream<String> sentence = fromTheLeft.isEmpty()
                ? Stream.of()
                : Stream.of(phrases.results().formatted(name(facts.target()), String.join(" ", fromTheLeft)));
        return Stream.concat(sentence, results.stream().filter(Direction::isRightToLeft))
                .toList();
    }

    private Stream<String> agreed() {
        return facts.next().stream()
                .flatMap(requirement -> requirement.sources().stream())
                .filter(source -> source.source() == RequirementSourceKind.MANAGER)
                .map(RequirementSource::text)
                .filter(Objects::nonNull)
                .map(text -> phrases.firstPerson()
                        .apply(excerpt(text))
                        .map(own -> phrases.agreed().formatted(own.replaceFirst("\\.$", "")))
                        .orElseGet(() -> phrases.agreedQuoted().formatted(excerpt(text))));
    }

    private Stream<String> needed() {
        return facts.needs().stream().limit(1).map(title -> phrases.needed().formatted(excerpt(title)));
    }

    private Stream<String> missing() {
        return beyond.stream()
                .filter(finding -> !isShown(finding))
                .map(RequirementFinding::requirement)
                .filter(Requirement::isOfFramework)
                .filter(requirement -> requirement.expectation() != null)
                .map(requirement -> phrases.firstPerson()
                        .apply(excerpt(requirement.expectation()))
                        .orElseGet(() -> phrases.take().formatted(name(requirement.name()), name(facts.target()))));
    }

    private Stream<String> kept() {
        List<String> names = beyond.stream()
                .filter(this::isShown)
                .map(DraftPlan::nameOf)
                .distinct()
                .limit(MOST_NAMES)
                .toList();
        return names.isEmpty() ? Stream.of() : Stream.of(phrases.keep().formatted(phrases.list(names)));
    }

    /** How success is measured, then what is missing still; what is shown already is extended where nothing is. */
    private List<ProposalGoal> goals() {
        List<ProposalGoal> goals = new ArrayList<>();
        goals.add(goal(phrases.measure(), 30));
        List<String> texts = Stream.of(
                        facts.needs().stream()
                                .limit(1)
                                .map(title -> phrases.meet().formatted(excerpt(title))),
                        beyond.stream()
                                .filter(finding -> !finding.demonstrated())
                                .map(this::next),
                        beyond.stream().filter(RequirementFinding::demonstrated).map(this::extended),
                        beyond.stream().map(this::extended))
                .flatMap(all -> all)
                .distinct()
                .limit(GOAL_DAYS.length)
                .toList();
        for (int i = 0; i < texts.size(); i++) {
            goals.add(goal(texts.get(i), GOAL_DAYS[i]));
        }
        return List.copyOf(goals);
    }

    private String next(RequirementFinding finding) {
        return (finding.counting().isEmpty() ? phrases.show() : phrases.showMore()).formatted(nameOf(finding));
    }

    private String extended(RequirementFinding finding) {
        return phrases.extend().formatted(nameOf(finding));
    }

    private boolean isShown(RequirementFinding finding) {
        return finding.demonstrated() || shown.contains(finding.requirement().expectationId());
    }

    private static boolean isOfTarget(Requirement requirement) {
        return requirement.own() && requirement.required();
    }

    private static String nameOf(RequirementFinding finding) {
        return name(finding.requirement().name());
    }

    private static String name(String name) {
        return Excerpt.of(name, MOST_OF_A_NAME);
    }

    private String excerpt(String text) {
        return Excerpt.of(text.strip(), size.planned());
    }

    private static ProposalGoal goal(String text, int days) {
        return new ProposalGoal(DraftProposal.id("goal", text), text, days);
    }
}
