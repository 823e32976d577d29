package org.nextlevel.advisor.promotion.proposal.share;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.nextlevel.advisor.promotion.promotioncase.Move;
import org.nextlevel.advisor.promotion.promotioncase.VisibleCase;
import org.nextlevel.advisor.promotion.promotioncase.CaseAccess;
import org.nextlevel.advisor.promotion.promotioncase.Party;
import org.nextlevel.advisor.promotion.promotioncase.ShareCase;
import org.nextlevel.advisor.promotion.proposal.FreezeProposal;
import org.nextlevel.advisor.promotion.proposal.share.ProposalShareEvent.ProposalShareRevoked;
import org.nextlevel.advisor.promotion.proposal.share.ProposalShareEvent.ProposalShared;
import org.nextlevel.advisor.promotion.proposal.version.ProposalVersions;
import org.nextlevel.kit.event.Outbox;
import org.nextlevel.kit.problem.Conflict;
import org.nextlevel.kit.problem.Invalid;

/** An owner's sharing, told in the same transaction. */
@ApplicationScoped
class ShareProposal {
    private static final int MOST_DAYS = 90;
    private static final int MOST_SHARES = 50;

    private final CaseAccess open;
    private final ShareCase shareCase;
    private final FreezeProposal freeze;
    private final ProposalVersions versions;
    private final ProposalShares shares;
    private final Outbox outbox;
    private final Clock clock;

    ShareProposal(
            CaseAccess open,
            ShareCase shareCase,
            FreezeProposal freeze,
            ProposalVersions versions,
            ProposalShares shares,
            Outbox outbox,
            Clock clock) {
        this.open = open;
        this.shareCase = shareCase;
        this.freeze = freeze;
        this.versions = versions;
        this.shares = shares;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Shares a version; a link's token is in the answer and nowhere else. */
    ProposalShareView share(UUID caseId, ShareProposalRequest request) {
        VisibleCase mine = own(caseId);
        LocalDate today = LocalDate.now(clock);
        mine.require(Move.SHARE, today);
        requireFitting(request, today);
        if (shares.notRevoked(caseId) >= MOST_SHARES) {
            throw new Conflict(
                    "too-many-shares", "%d shares are not revoked: revoke one first.".formatted(MOST_SHARES));
        }
        letIn(mine, request);
        int number = request.version() == null
                ? freeze.freeze(caseId).number()
                : versions.require(caseId, request.version()).number();
        LinkToken token = request.with() == ProposalSharedWith.LINK ? LinkToken.random() : null;
        var share = new ProposalShare(caseId, number, request, token, clock.instant());
        shares.persistAndFlush(share);
        outbox.append(new ProposalShared(share.told(mine.owner().id())));
        return share.view(token);
    }

    /** From now on it opens nothing; a second time changes nothing. */
    void revoke(UUID caseId, UUID id) {
        VisibleCase mine = own(caseId);
        ProposalShare share = shares.require(caseId, id);
        if (share.revoke(clock.instant())) {
            shares.flush();
            outbox.append(new ProposalShareRevoked(share.told(mine.owner().id())));
        }
    }

    /** The case, for its owner alone. */
    VisibleCase own(UUID caseId) {
        VisibleCase mine = open.open(caseId, "proposal-share");
        mine.require(Party.OWNER);
        return mine;
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
            throw new Invalid("#/expiresOn", "is from today to %d days ahead".formatted(MOST_DAYS));
        }
    }
}
