package org.nextlevel.advisor.promotion.proposal.draft;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
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
import org.nextlevel.advisor.promotion.proposal.content.ProposalConfirmer;
import org.nextlevel.advisor.promotion.proposal.content.ProposalConfirmer.ConfirmerRelation;
import org.nextlevel.advisor.promotion.proposal.content.ProposalContent;
import org.nextlevel.kit.reference.PersonReference;

/**
 * Drafts a proposal. It says nothing that the facts do not: where there is no evidence, a part stays empty and the findings say
 * so.
 */
public final class DraftProposal {
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
                wording.confirmations(owner),
                wording.confirming(owner).stream()
                        .map(one -> new ProposalConfirmer(
                                PersonReference.of(one.attester().id()),
                                ConfirmerRelation.find(one.relationAtWork()).orElse(null)))
                        .sorted(ProposalConfirmer.WEIGHTIEST)
                        .toList());
    }

    private ProposalDraft draft() {
        DraftEvidence strongest = DraftEvidence.of(facts, words);
        var content = new ProposalContent(
                currentRole(),
                strongest.accomplishments().stream().map(this::claim).toList(),
                strongest.beyond().stream().map(this::claim).toList(),
                DraftPlan.of(facts, phrases, measured(strongest)),
                ask());
        UUID owner =
                facts.evidence().isEmpty() ? null : facts.evidence().getFirst().owner();
        return new ProposalDraft(
                content,
                content.cited().stream()
                        .map(id -> citation(words.get(id), owner))
                        .toList());
    }

    /** How the measured pieces read, the strongest first. */
    private List<String> measured(DraftEvidence strongest) {
        return Stream.concat(strongest.beyond().stream(), strongest.accomplishments().stream())
                .filter(EvidenceCandidate::measured)
                .sorted(EvidenceCandidate.STRONGEST)
                .map(one -> sentence.result(words.get(one.evidence())))
                .distinct()
                .toList();
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

    private ProposalAsk ask() {
        LocalDate from = facts.today().plusMonths(ROLE_MONTHS).withDayOfMonth(1);
        LocalDate decision = facts.today().plusMonths(DECISION_MONTHS);
        return new ProposalAsk(
                facts.target(), from, phrases.timeline().formatted(phrases.day(decision), phrases.day(from)));
    }

    /** Made from what it is for, so that the same facts give the same draft. */
    static UUID id(String kind, String of) {
        return UUID.nameUUIDFromBytes((kind + " " + of).getBytes(StandardCharsets.UTF_8));
    }
}
