package org.nextlevel.advisor.promotion.proposal.draft;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.nextlevel.advisor.copy.wording.EvidenceWording;
import org.nextlevel.advisor.copy.wording.EvidenceWordings;
import org.nextlevel.advisor.promotion.proposal.content.ProposalAsk;
import org.nextlevel.advisor.promotion.proposal.content.ProposalCitation;
import org.nextlevel.advisor.promotion.proposal.content.ProposalClaim;
import org.nextlevel.advisor.promotion.proposal.content.ProposalContent;
import org.nextlevel.advisor.promotion.proposal.content.ProposalGoal;
import org.nextlevel.advisor.promotion.proposal.content.ProposalPlan;
import org.nextlevel.engine.readiness.finding.RequirementFinding;
import org.nextlevel.engine.readiness.requirement.Requirement;

/**
 * Drafts a proposal. It says nothing that the facts do not: where there is no evidence, a part stays empty and the findings say
 * so.
 */
public final class DraftProposal {
    private static final int MOST_RESPONSIBILITIES = 5;
    private static final int[] GOAL_DAYS = {60, 90};
    private static final int DECISION_MONTHS = 1;
    private static final int ROLE_MONTHS = 3;

    private final DraftFacts facts;
    private final Map<UUID, EvidenceWording> words;
    private final DraftPhrases phrases;
    private final ClaimSentence sentence;

    private DraftProposal(DraftFacts facts, Map<UUID, EvidenceWording> words, DraftPhrases phrases) {
        this.facts = facts;
        this.words = words;
        this.phrases = phrases;
        this.sentence = new ClaimSentence(phrases.language());
    }

    /** The evidence whose words the draft needs, the strongest first, as many as one question holds. */
    public static List<UUID> wordsNeeded(DraftFacts facts) {
        return DraftEvidence.ids(facts, EvidenceWordings.LIMIT);
    }

    /**
     * The draft.
     *
     * @param words of the evidence by its id; what has none is left out
     */
    public static ProposalDraft of(DraftFacts facts, Map<UUID, EvidenceWording> words, Locale language) {
        return new DraftProposal(facts, words, DraftPhrases.in(language)).draft();
    }

    /** How a piece reads when it is cited. */
    public static ProposalCitation citation(EvidenceWording wording, UUID owner) {
        return new ProposalCitation(
                wording.id(),
                wording.summary(),
                wording.occurredOn(),
                !wording.metrics().isEmpty(),
                wording.confirmations(owner));
    }

    private ProposalDraft draft() {
        DraftEvidence strongest = DraftEvidence.of(facts, words::containsKey);
        var content = new ProposalContent(
                currentRole(),
                strongest.accomplishments().stream().map(this::claim).toList(),
                strongest.beyond().stream().map(this::claim).toList(),
                plan(),
                ask());
        UUID owner =
                facts.evidence().isEmpty() ? null : facts.evidence().getFirst().owner();
        return new ProposalDraft(
                content,
                content.cited().stream()
                        .map(id -> citation(words.get(id), owner))
                        .toList());
    }

    private String currentRole() {
        String role = facts.title() == null || facts.title().equals(facts.level())
                ? facts.level()
                : "%s (%s)".formatted(facts.title(), facts.level());
        return facts.since() == null
                ? phrases.role().formatted(role)
                : phrases.roleSince().formatted(role, phrases.day(facts.since()));
    }

    private ProposalClaim claim(EvidenceCandidate candidate) {
        return new ProposalClaim(
                id("claim", candidate.evidence().toString()),
                sentence.of(words.get(candidate.evidence())),
                List.of(candidate.evidence()),
                candidate.requirement().expectationId());
    }

    private ProposalPlan plan() {
        List<RequirementFinding> beyond =
                RequirementFinding.of(facts.beyond(), facts.policy(), facts.evidence(), facts.today());
        List<String> shown = beyond.stream()
                .filter(RequirementFinding::demonstrated)
                .map(finding -> finding.requirement().name())
                .distinct()
                .toList();
        return new ProposalPlan(
                facts.beyond().stream()
                        .filter(requirement -> requirement.expectation() != null)
                        .limit(MOST_RESPONSIBILITIES)
                        .map(one -> phrases.responsibility().formatted(one.name(), one.expectation()))
                        .map(DraftProposal::bounded)
                        .toList(),
                goals(beyond),
                shown.isEmpty() ? List.of() : List.of(bounded(phrases.value().formatted(String.join(", ", shown)))));
    }

    /** How success is measured, then what is missing still; what is shown already is extended where nothing is. */
    private List<ProposalGoal> goals(List<RequirementFinding> beyond) {
        List<ProposalGoal> goals = new ArrayList<>();
        goals.add(goal(phrases.measure(), 30));
        List<String> texts = Stream.concat(
                        beyond.stream()
                                .filter(finding -> !finding.demonstrated())
                                .map(RequirementFinding::requirement)
                                .filter(requirement -> requirement.expectation() != null)
                                .map(this::shown),
                        beyond.stream()
                                .filter(RequirementFinding::demonstrated)
                                .map(finding -> phrases.extend()
                                        .formatted(finding.requirement().name())))
                .distinct()
                .toList();
        for (int i = 0; i < GOAL_DAYS.length && i < texts.size(); i++) {
            goals.add(goal(texts.get(i), GOAL_DAYS[i]));
        }
        return List.copyOf(goals);
    }

    private String shown(Requirement requirement) {
        return phrases.show().formatted(requirement.name(), requirement.expectation());
    }

    private static ProposalGoal goal(String text, int days) {
        return new ProposalGoal(id("goal", text), bounded(text), days);
    }

    private ProposalAsk ask() {
        LocalDate from = facts.today().plusMonths(ROLE_MONTHS).withDayOfMonth(1);
        LocalDate decision = facts.today().plusMonths(DECISION_MONTHS);
        return new ProposalAsk(
                facts.target(), from, phrases.timeline().formatted(phrases.day(decision), phrases.day(from)));
    }

    private static String bounded(String text) {
        return text.length() <= ProposalClaim.MOST_TEXT ? text : text.substring(0, ProposalClaim.MOST_TEXT - 1) + "…";
    }

    /** Made from what it is for, so that the same facts give the same draft. */
    private static UUID id(String kind, String of) {
        return UUID.nameUUIDFromBytes((kind + " " + of).getBytes(StandardCharsets.UTF_8));
    }
}
