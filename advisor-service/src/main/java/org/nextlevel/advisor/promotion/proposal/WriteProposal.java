package org.nextlevel.advisor.promotion.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.nextlevel.advisor.copy.evidence.Evidences;
import org.nextlevel.advisor.copy.wording.Colleague;
import org.nextlevel.advisor.copy.wording.EvidenceWording;
import org.nextlevel.advisor.copy.wording.EvidenceWordings;
import org.nextlevel.advisor.promotion.promotioncase.access.CaseAccess;
import org.nextlevel.advisor.promotion.promotioncase.access.CaseParty;
import org.nextlevel.advisor.promotion.promotioncase.access.VisibleCase;
import org.nextlevel.advisor.promotion.proposal.Proposals.OwnDraft;
import org.nextlevel.advisor.promotion.proposal.content.EditProposal;
import org.nextlevel.advisor.promotion.proposal.content.ProposalCitation;
import org.nextlevel.advisor.promotion.proposal.content.ProposalContent;
import org.nextlevel.advisor.promotion.proposal.document.ProposalDocuments;
import org.nextlevel.advisor.promotion.proposal.draft.DraftFacts;
import org.nextlevel.advisor.promotion.proposal.draft.DraftProposal;
import org.nextlevel.advisor.promotion.proposal.draft.ProposalDraft;
import org.nextlevel.advisor.promotion.proposal.version.Edition;
import org.nextlevel.engine.readiness.evidence.EvidenceFact;
import org.nextlevel.kit.http.ETag;
import org.nextlevel.kit.problem.Conflict;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.reference.PersonReference;
import org.nextlevel.kit.roundtrip.SentAlong;

/** Writes, edits and deletes the draft of the caller's own proposal. */
@ApplicationScoped
class WriteProposal {
    private final CaseAccess access;
    private final Proposals proposals;
    private final GatherProposalFacts facts;
    private final Evidences evidences;
    private final EvidenceWordings wordings;
    private final ProposalDocuments documents;
    private final SentAlong sentAlong;
    private final Clock clock;

    WriteProposal(
            CaseAccess access,
            Proposals proposals,
            GatherProposalFacts facts,
            Evidences evidences,
            EvidenceWordings wordings,
            ProposalDocuments documents,
            SentAlong sentAlong,
            Clock clock) {
        this.access = access;
        this.proposals = proposals;
        this.facts = facts;
        this.evidences = evidences;
        this.wordings = wordings;
        this.documents = documents;
        this.sentAlong = sentAlong;
        this.clock = clock;
    }

    /** Makes the first draft. */
    @Transactional
    OwnDraft draft(UUID caseId, Locale language) {
        VisibleCase mine = own(caseId, true);
        if (proposals.find(caseId).isPresent()) {
            throw new Conflict(
                    "proposal-exists", "There is a draft already: edit it, or delete it to have it drafted anew.");
        }
        UUID owner = mine.owner().id();
        Colleague me = wordings.colleague(owner);
        DraftFacts draftFacts = facts.draftFacts(mine, me.title());
        Predicate<Edition> onTwoPages = documents.onTwoPages();
        ProposalDraft draft = DraftProposal.of(
                draftFacts,
                wordings.evidenceOf(owner, DraftProposal.wordsNeeded(draftFacts)),
                language,
                tried -> onTwoPages.test(new Edition(facts.sheet(mine, tried.content(), tried.citations()), 1, true)));
        var proposal = new Proposal(caseId, draft, LocalDate.now(clock), clock.instant());
        proposals.persistAndFlush(proposal);
        return proposals.own(proposal, mine.promotionCase());
    }

    @Transactional
    OwnDraft read(UUID caseId) {
        VisibleCase mine = own(caseId, false);
        return proposals.own(proposals.require(caseId), mine.promotionCase());
    }

    /** Takes the owner's edit of the whole draft. */
    @Transactional
    OwnDraft edit(UUID caseId, String ifMatch, EditProposalRequest request) {
        VisibleCase mine = own(caseId, true);
        Proposal proposal = proposals.require(caseId);
        ETag.requireMatch(ifMatch, proposal.tag());
        sentAlong.requireAs(() -> ProposalView.of(proposal, List.of(), PersonReference::of));
        ProposalContent edited = request.content();
        CaseRequirements requirements = facts.of(mine);
        ProposalContent result =
                EditProposal.apply(proposal.content(), edited, requirements::isExpectation, UUID::randomUUID);
        proposal.edit(
                result,
                Stream.concat(proposal.citations().stream(), newlyCited(mine, proposal, edited).stream())
                        .toList(),
                clock.instant());
        proposals.flush();
        return proposals.own(proposal, mine.promotionCase());
    }

    /** Deletes the draft; what was frozen stays. */
    @Transactional
    void drop(UUID caseId, String ifMatch) {
        own(caseId, true);
        Proposal proposal = proposals.require(caseId);
        ETag.requireMatch(ifMatch, proposal.tag());
        proposals.delete(proposal);
    }

    /** The case as its owner sees it, in the caller's transaction. */
    VisibleCase own(UUID caseId, boolean toWrite) {
        VisibleCase mine = access.open(caseId, toWrite ? "proposal-write" : "proposal-read");
        mine.require(CaseParty.OWNER);
        if (toWrite && !Proposals.areWritable(mine.promotionCase())) {
            throw new Conflict("case-state", "The case is over: its proposal stays as it is.");
        }
        return mine;
    }

    private List<ProposalCitation> newlyCited(VisibleCase mine, Proposal proposal, ProposalContent edited) {
        List<UUID> cited = EditProposal.newlyCited(proposal.content(), edited);
        if (cited.size() > EvidenceWordings.LIMIT) {
            throw new Invalid("#", "cites more than %d further pieces of evidence", EvidenceWordings.LIMIT);
        }
        UUID owner = mine.owner().id();
        Map<UUID, EvidenceWording> words = wordings.evidenceOf(
                owner,
                evidences.ownAmong(owner, mine.promotionCase().framework(), cited).stream()
                        .map(EvidenceFact::id)
                        .toList());
        Set<UUID> missing = new HashSet<>(cited);
        missing.removeAll(words.keySet());
        EditProposal.refuse(edited, missing);
        return cited.stream()
                .map(words::get)
                .map(wording -> DraftProposal.citation(wording, owner))
                .toList();
    }
}
