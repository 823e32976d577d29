package org.nextlevel.advisor.promotion.proposal.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.nextlevel.advisor.promotion.proposal.content.ProposalClaim;
import org.nextlevel.advisor.promotion.proposal.content.ProposalGoal;
import org.nextlevel.advisor.promotion.proposal.content.ProposalPlan;
import org.nextlevel.engine.readiness.finding.RequirementFinding;
import org.nextlevel.engine.readiness.requirement.Requirement;
import org.nextlevel.engine.readiness.requirement.RequirementSource;
import org.nextlevel.engine.readiness.requirement.RequirementSourceKind;

/** What the person will do at the next level, in the first person (M4.1): what was agreed first, then what the target adds. */
final class DraftPlan {
    private static final int MOST_RESPONSIBILITIES = 5;
    private static final int MOST_RESULTS = 2;
    private static final int[] GOAL_DAYS = {60, 90};

    private final DraftFacts facts;
    private final DraftPhrases phrases;
    private final List<String> results;

    private DraftPlan(DraftFacts facts, DraftPhrases phrases, List<String> results) {
        this.facts = facts;
        this.phrases = phrases;
        this.results = results;
    }

    /** @param results what came of the strongest pieces in numbers, the strongest first */
    static ProposalPlan of(DraftFacts facts, DraftPhrases phrases, List<String> results) {
        return new DraftPlan(facts, phrases, results).plan();
    }

    private ProposalPlan plan() {
        List<RequirementFinding> beyond =
                RequirementFinding.of(facts.beyond(), facts.policy(), facts.evidence(), facts.today());
        return new ProposalPlan(
                Stream.concat(agreed(), own(beyond))
                        .map(DraftPlan::bounded)
                        .distinct()
                        .limit(MOST_RESPONSIBILITIES)
                        .toList(),
                goals(beyond),
                value(beyond));
    }

    private Stream<String> agreed() {
        return facts.next().stream()
                .flatMap(requirement -> requirement.sources().stream())
                .filter(source -> source.source() == RequirementSourceKind.MANAGER)
                .map(RequirementSource::text)
                .filter(Objects::nonNull)
                .map(phrases.agreed()::formatted);
    }

    /** What is not shown yet comes before what is. */
    private Stream<String> own(List<RequirementFinding> beyond) {
        return missingFirst(beyond)
                .map(RequirementFinding::requirement)
                .filter(Requirement::isOfFramework)
                .filter(requirement -> requirement.expectation() != null)
                .map(this::responsibility);
    }

    private String responsibility(Requirement requirement) {
        return phrases.isEnglish()
                ? FirstPerson.of(requirement.expectation()).orElseGet(() -> taken(requirement))
                : taken(requirement);
    }

    private String taken(Requirement requirement) {
        return phrases.take().formatted(requirement.name(), facts.target());
    }

    /** How success is measured, then what is missing still; what is shown already is extended where nothing is. */
    private List<ProposalGoal> goals(List<RequirementFinding> beyond) {
        List<ProposalGoal> goals = new ArrayList<>();
        goals.add(goal(phrases.measure(), 30));
        List<String> texts = Stream.concat(
                        beyond.stream()
                                .filter(finding -> !finding.demonstrated())
                                .map(finding -> phrases.show().formatted(nameOf(finding))),
                        Stream.concat(
                                        beyond.stream().filter(RequirementFinding::demonstrated),
                                        beyond.stream().filter(finding -> !finding.demonstrated()))
                                .map(finding -> phrases.extend().formatted(nameOf(finding))))
                .distinct()
                .toList();
        for (int i = 0; i < GOAL_DAYS.length && i < texts.size(); i++) {
            goals.add(goal(texts.get(i), GOAL_DAYS[i]));
        }
        return List.copyOf(goals);
    }

    private List<String> value(List<RequirementFinding> beyond) {
        if (!results.isEmpty()) {
            return results.stream()
                    .limit(MOST_RESULTS)
                    .map(phrases.result()::formatted)
                    .map(DraftPlan::bounded)
                    .toList();
        }
        List<String> shown = beyond.stream()
                .filter(RequirementFinding::demonstrated)
                .map(DraftPlan::nameOf)
                .distinct()
                .toList();
        return shown.isEmpty() ? List.of() : List.of(bounded(phrases.value().formatted(String.join(", ", shown))));
    }

    private static Stream<RequirementFinding> missingFirst(List<RequirementFinding> findings) {
        return Stream.concat(
                findings.stream().filter(finding -> !finding.demonstrated()),
                findings.stream().filter(RequirementFinding::demonstrated));
    }

    private static String nameOf(RequirementFinding finding) {
        return finding.requirement().name();
    }

    private static ProposalGoal goal(String text, int days) {
        return new ProposalGoal(DraftProposal.id("goal", text), bounded(text), days);
    }

    private static String bounded(String text) {
        return text.length() <= ProposalClaim.MOST_TEXT ? text : text.substring(0, ProposalClaim.MOST_TEXT - 1) + "…";
    }
}
