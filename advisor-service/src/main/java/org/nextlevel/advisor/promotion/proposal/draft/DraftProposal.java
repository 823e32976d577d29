package org.nextlevel.advisor.promotion.proposal.draft;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.nextlevel.advisor.copy.wording.Amounts;
import org.nextlevel.advisor.copy.wording.EvidenceWording;
import org.nextlevel.advisor.copy.wording.EvidenceWordings;
import org.nextlevel.advisor.promotion.proposal.content.ProposalAsk;
import org.nextlevel.advisor.promotion.proposal.content.ProposalCitation;
import org.nextlevel.advisor.promotion.proposal.content.ProposalClaim;
import org.nextlevel.advisor.promotion.proposal.content.ProposalConfirmer;
import org.nextlevel.advisor.promotion.proposal.content.ProposalConfirmer.ConfirmerRelation;
import org.nextlevel.advisor.promotion.proposal.content.ProposalContent;
import org.nextlevel.advisor.promotion.proposal.draft.phrase.ClaimSentence;
import org.nextlevel.advisor.promotion.proposal.draft.phrase.DraftPhrases;
import org.nextlevel.document.Direction;
import org.nextlevel.document.Excerpt;
import org.nextlevel.engine.readiness.finding.RequirementFinding;
import org.nextlevel.kit.reference.PersonReference;

/**
 * Drafts a proposal. It says nothing that the facts do not: where there is no evidence, a part stays empty and the findings say
 * so.
 */
public final class DraftProposal {
    private static final int DECISION_MONTHS = 1;
    private static final int ROLE_MONTHS = 3;
    private static final int MOST_OF_A_RESULT = 180;

    private static final int MOST_OF_A_TITLE = 120;

    private final DraftFacts facts;
    private final Map<UUID, EvidenceWording> words;
    private final DraftPhrases phrases;
    private final ClaimSentence sentence;
    private final DraftEvidence strongest;
    private final List<RequirementFinding> beyond;

    private DraftProposal(DraftFacts facts, Map<UUID, EvidenceWording> words, DraftPhrases phrases) {
        this.facts = facts;
        this.words = words;
        this.phrases = phrases;
        this.sentence = new ClaimSentence(phrases);
        this.strongest = DraftEvidence.of(facts, words);
        this.beyond = RequirementFinding.of(facts.beyond(), facts.policy(), facts.evidence(), facts.today());
    }

    /** The evidence whose words the draft needs, the strongest first, as many as one question holds. */
    public static List<UUID> wordsNeeded(DraftFacts facts) {
        return DraftEvidence.ids(facts, EvidenceWordings.LIMIT);
    }

    /**
     * The draft that says most of those that two pages hold (M4.2).
     *
     * @param words of the evidence by its id; what has none is left out
     * @param fits whether two pages hold a draft: tried, not estimated
     */
    public static ProposalDraft of(
            DraftFacts facts, Map<UUID, EvidenceWording> words, Locale language, Predicate<ProposalDraft> fits) {
        var drafting = new DraftProposal(facts, words, DraftPhrases.in(language));
        ProposalDraft whole = drafting.draft(DraftSize.ALL.getFirst());
        if (fits.test(whole)) {
            return whole;
        }
        int tooLarge = 0;
        int small = DraftSize.ALL.size() - 1;
        while (small - tooLarge > 1) {
            int middle = (tooLarge + small) / 2;
            if (fits.test(drafting.draft(DraftSize.ALL.get(middle)))) {
                small = middle;
            } else {
                tooLarge = middle;
            }
        }
        return drafting.draft(DraftSize.ALL.get(small));
    }

    /** How a piece reads when it is cited. */
    public static ProposalCitation citation(EvidenceWording wording, UUID owner) {
        return new ProposalCitation(
                wording.id(),
                wording.summary(),
                wording.occurredOn(),
                !wording.metrics().isEmpty() || Amounts.areIn(wording.summary()),
                wording.confirmations(owner),
                wording.confirming(owner).stream()
                        .map(one -> new ProposalConfirmer(
                                PersonReference.of(one.attester().id()),
                                ConfirmerRelation.find(one.relationAtWork()).orElse(null)))
                        .sorted(ProposalConfirmer.WEIGHTIEST)
                        .toList());
    }

    private ProposalDraft draft(DraftSize size) {
        DraftEvidence told = strongest.atMost(size.claims());
        Set<String> shown =
                told.all().map(one -> one.requirement().expectationId()).collect(Collectors.toSet());
        var content = new ProposalContent(
                currentRole(),
                told.accomplishments().stream().map(one -> claim(one, size)).toList(),
                told.beyond().stream().map(one -> claim(one, size)).toList(),
                new DraftPlan(facts, phrases, size, beyond, shown).with(results(told, size)),
                ask());
        UUID owner =
                facts.evidence().isEmpty() ? null : facts.evidence().getFirst().owner();
        return new ProposalDraft(
                content,
                content.cited().stream()
                        .map(id -> citation(words.get(id), owner))
                        .toList());
    }

    /** What came of the measured pieces, the strongest first. */
    private List<String> results(DraftEvidence told, DraftSize size) {
        return told.all()
                .filter(EvidenceCandidate::measured)
                .sorted(EvidenceCandidate.STRONGEST)
                .flatMap(one ->
                        sentence.result(words.get(one.evidence()), Math.min(MOST_OF_A_RESULT, size.planned())).stream())
                .distinct()
                .toList();
    }

    private String currentRole() {
        String role = role();
        return facts.since() == null
                ? phrases.role().formatted(role)
                : phrases.roleSince().formatted(role, phrases.day(facts.since()));
    }

    /** The title and the level, unless they are the same; a title that is read from the right does not turn the sentence. */
    private String role() {
        String title = facts.title();
        if (title == null || title.equals(facts.level())) {
            return facts.level();
        }
        return Direction.isRightToLeft(title)
                ? "%s (%s)".formatted(facts.level(), title)
                : "%s (%s)".formatted(title, facts.level());
    }

    private ProposalClaim claim(EvidenceCandidate candidate, DraftSize size) {
        return new ProposalClaim(
                id("claim", candidate.evidence().toString()),
                sentence.of(words.get(candidate.evidence()), size.letters()),
                List.of(candidate.evidence()),
                candidate.requirement().expectationId());
    }

    private ProposalAsk ask() {
        LocalDate from = facts.today().plusMonths(ROLE_MONTHS).withDayOfMonth(1);
        LocalDate decision = facts.today().plusMonths(DECISION_MONTHS);
        return new ProposalAsk(
                Excerpt.of(facts.target(), MOST_OF_A_TITLE),
                from,
                phrases.timeline().formatted(phrases.day(decision)));
    }

    /** Made from what it is for, so that the same facts give the same draft. */
    static UUID id(String kind, String of) {
        return UUID.nameUUIDFromBytes((kind + " " + of).getBytes(StandardCharsets.UTF_8));
    }
}
