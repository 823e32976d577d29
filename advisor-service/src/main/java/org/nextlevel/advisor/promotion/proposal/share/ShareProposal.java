package org.nextlevel.advisor.promotion.proposal.share;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.nextlevel.advisor.copy.evidence.Evidences;
import org.nextlevel.advisor.copy.people.Employee;
import org.nextlevel.advisor.copy.wording.PeopleNames.Unnamed;
import org.nextlevel.advisor.promotion.promotioncase.access.CaseAccess;
import org.nextlevel.advisor.promotion.promotioncase.access.CaseMove;
import org.nextlevel.advisor.promotion.promotioncase.access.CaseParty;
import org.nextlevel.advisor.promotion.promotioncase.access.VisibleCase;
import org.nextlevel.advisor.promotion.promotioncase.move.ShareCase;
import org.nextlevel.advisor.promotion.proposal.FreezeProposal;
import org.nextlevel.advisor.promotion.proposal.version.ProposalVersion;
import org.nextlevel.advisor.promotion.proposal.version.ProposalVersions;
import org.nextlevel.kit.event.outbox.Outbox;
import org.nextlevel.kit.notice.Notice;
import org.nextlevel.kit.problem.Conflict;
import org.nextlevel.kit.problem.Invalid;

/** Shares the owner's proposal, and revokes shares. */
@ApplicationScoped
class ShareProposal {
    private static final int MOST_DAYS = 90;

    private final CaseAccess access;
    private final ShareCase shareCase;
    private final FreezeProposal freeze;
    private final ProposalVersions versions;
    private final ProposalShares shares;
    private final Evidences evidences;
    private final Outbox outbox;
    private final Clock clock;

    ShareProposal(
            CaseAccess access,
            ShareCase shareCase,
            FreezeProposal freeze,
            ProposalVersions versions,
            ProposalShares shares,
            Evidences evidences,
            Outbox outbox,
            Clock clock) {
        this.access = access;
        this.shareCase = shareCase;
        this.freeze = freeze;
        this.versions = versions;
        this.shares = shares;
        this.evidences = evidences;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Shares a version; a link's token is in the answer and nowhere else. */
    @Transactional
    Unnamed<ProposalShareView> share(UUID caseId, ShareProposalRequest request) {
        VisibleCase mine = own(caseId);
        LocalDate today = LocalDate.now(clock);
        mine.require(CaseMove.SHARE, today);
        requireFitting(request, today);
        shares.requireRoom(caseId);
        letIn(mine, request);
        ProposalVersion version =
                request.version() == null ? freeze.freeze(caseId) : versions.require(caseId, request.version());
        refuseErasedWords(request, version);
        LinkToken token = request.with() == ProposalSharedWith.LINK ? LinkToken.random() : null;
        var share = new ProposalShare(caseId, version.number(), request, token, clock.instant());
        shares.persistAndFlush(share);
        tell(ProposalShareEvent.Type.PROPOSAL_SHARED, share, mine);
        return names -> ProposalShareView.of(share, token, names);
    }

    /** Revokes a share, which opens nothing from now on; a second time changes nothing. */
    @Transactional
    void revoke(UUID caseId, UUID id) {
        VisibleCase mine = own(caseId);
        ProposalShare share = shares.require(caseId, id);
        if (share.revoke(clock.instant())) {
            shares.flush();
            tell(ProposalShareEvent.Type.PROPOSAL_SHARE_REVOKED, share, mine);
        }
    }

    /** The case, for its owner alone, in the caller's transaction. */
    VisibleCase own(UUID caseId) {
        VisibleCase mine = access.open(caseId, "proposal-share");
        mine.require(CaseParty.OWNER);
        return mine;
    }

    private void tell(ProposalShareEvent.Type happened, ProposalShare share, VisibleCase mine) {
        Employee owner = mine.owner();
        Notice notice = Notice.of("proposal-share", share.id()).to(owner.id()).to(share.employeeId());
        outbox.append(
                new ProposalShareEvent(happened, ProposalSharePayload.of(share, owner.id())),
                share.sharedWith() == ProposalSharedWith.MANAGER ? notice.to(owner.managerId()) : notice);
    }

    /** Nobody who is not signed in reads what its owner erased. */
    private void refuseErasedWords(ShareProposalRequest request, ProposalVersion version) {
        if (request.with() == ProposalSharedWith.LINK
                && evidences.anyErased(version.content().cited())) {
            throw new Conflict(
                    "words-erased",
                    "Version %d shows evidence that you erased: take it out of the draft and share that.",
                    version.number());
        }
    }

    private void letIn(VisibleCase mine, ShareProposalRequest request) {
        switch (request.with()) {
            case MANAGER -> {
                if (mine.owner().managerId() == null) {
                    throw new Conflict("no-manager", "The directory knows no manager of yours.");
                }
                shareCase.withManager(mine.promotionCase());
            }
            case APPROVER -> shareCase.withApprover(mine.promotionCase(), request.employeeId());
            case LINK -> {}
        }
    }

    private static void requireFitting(ShareProposalRequest request, LocalDate today) {
        boolean isLink = request.with() == ProposalSharedWith.LINK;
        if ((request.with() == ProposalSharedWith.APPROVER) != (request.employeeId() != null)) {
            throw new Invalid("#/employeeId", "is needed for an approver, and for nobody else");
        }
        if (isLink != (request.expiresOn() != null)) {
            throw new Invalid("#/expiresOn", "is needed for a link, and for nothing else");
        }
        if (isLink
                && (request.expiresOn().isBefore(today) || request.expiresOn().isAfter(today.plusDays(MOST_DAYS)))) {
            throw new Invalid("#/expiresOn", "is from today to %d days ahead", MOST_DAYS);
        }
    }
}
