package org.nextlevel.advisor.promotion.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.nextlevel.advisor.copy.evidence.Evidences;
import org.nextlevel.advisor.copy.wording.Colleague;
import org.nextlevel.advisor.copy.wording.Wording;
import org.nextlevel.advisor.copy.wording.Wordings;
import org.nextlevel.advisor.promotion.promotioncase.CaseState;
import org.nextlevel.advisor.promotion.promotioncase.OpenCase;
import org.nextlevel.advisor.promotion.promotioncase.OpenCases;
import org.nextlevel.advisor.promotion.promotioncase.Party;
import org.nextlevel.advisor.promotion.proposal.content.Citation;
import org.nextlevel.advisor.promotion.proposal.content.EditProposal;
import org.nextlevel.advisor.promotion.proposal.content.ProposalContent;
import org.nextlevel.advisor.promotion.proposal.draft.Draft;
import org.nextlevel.advisor.promotion.proposal.draft.DraftFacts;
import org.nextlevel.advisor.promotion.proposal.draft.DraftProposal;
import org.nextlevel.engine.readiness.evidence.EvidenceFact;
import org.nextlevel.kit.http.ETag;
import org.nextlevel.kit.problem.Conflict;
import org.nextlevel.kit.problem.Invalid;

/** What an owner does with the own proposal. */
@ApplicationScoped
class KeepProposal {
    private static final Set<CaseState> OVER = Set.of(CaseState.COMPLETED, CaseState.CLOSED);

    private final OpenCases open;
    private final Proposals proposals;
    private final ReadFacts read;
    private final Evidences evidences;
    private final Wordings wordings;
    private final Clock clock;

    KeepProposal(
            OpenCases open, Proposals proposals, ReadFacts read, Evidences evidences, Wordings wordings, Clock clock) {
        this.open = open;
        this.proposals = proposals;
        this.read = read;
        this.evidences = evidences;
        this.wordings = wordings;
        this.clock = clock;
    }

    /** Makes the first draft. */
    Proposal draft(UUID caseId, Locale language) {
        OpenCase mine = own(caseId, true);
        if (proposals.find(caseId).isPresent()) {
            throw new Conflict(
                    "proposal-exists", "There is a draft already: edit it, or delete it to have it drafted anew.");
        }
        UUID owner = mine.owner().id();
        Colleague me = wordings.colleague(owner);
        DraftFacts facts = read.draftFacts(mine, me.title());
        Draft draft = DraftProposal.of(facts, wordings.evidenceOf(owner, DraftProposal.wordsNeeded(facts)), language);
        var proposal = new Proposal(caseId, draft, LocalDate.now(clock), clock.instant());
        proposals.persistAndFlush(proposal);
        return proposal;
    }

    Proposal read(UUID caseId) {
        own(caseId, false);
        return proposals.require(caseId);
    }

    /** The owner's edit, whole. */
    Proposal edit(UUID caseId, String ifMatch, ProposalContent edited) {
        OpenCase mine = own(caseId, true);
        Proposal proposal = proposals.require(caseId);
        ETag.requireMatch(ifMatch, proposal.tag());
        CaseFacts facts = read.of(mine);
        ProposalContent result = EditProposal.apply(proposal.content(), edited, facts::isExpectation, UUID::randomUUID);
        proposal.edit(
                result,
                Stream.concat(proposal.citations().stream(), newlyCited(mine, proposal, edited).stream())
                        .toList(),
                clock.instant());
        proposals.flush();
        return proposal;
    }

    /** Deletes the draft; what was frozen stays. */
    void drop(UUID caseId, String ifMatch) {
        own(caseId, true);
        Proposal proposal = proposals.require(caseId);
        ETag.requireMatch(ifMatch, proposal.tag());
        proposals.delete(proposal);
    }

    /** The case as its owner sees it. */
    OpenCase own(UUID caseId, boolean toWrite) {
        OpenCase mine = open.open(caseId, toWrite ? "proposal-write" : "proposal-read");
        mine.require(Party.OWNER);
        if (toWrite && OVER.contains(mine.promotionCase().state())) {
            throw new Conflict("case-state", "The case is over: its proposal stays as it is.");
        }
        return mine;
    }

    private List<Citation> newlyCited(OpenCase mine, Proposal proposal, ProposalContent edited) {
        List<UUID> cited = EditProposal.newlyCited(proposal.content(), edited);
        if (cited.size() > Wordings.LIMIT) {
            throw new Invalid("#", "cites more than %d further pieces of evidence".formatted(Wordings.LIMIT));
        }
        UUID owner = mine.owner().id();
        Map<UUID, Wording> words = wordings.evidenceOf(
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
