package org.nextlevel.advisor.promotion.commitment.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.nextlevel.advisor.copy.wording.PeopleNames.Unnamed;
import org.nextlevel.advisor.promotion.commitment.Commitment;
import org.nextlevel.advisor.promotion.commitment.CommitmentHistory;
import org.nextlevel.advisor.promotion.commitment.CommitmentMove;
import org.nextlevel.advisor.promotion.commitment.CommitmentTerms;
import org.nextlevel.advisor.promotion.commitment.Commitments;
import org.nextlevel.advisor.promotion.commitment.fulfilment.CommitmentEvidence;
import org.nextlevel.advisor.promotion.commitment.view.CommitmentView;
import org.nextlevel.advisor.promotion.commitment.view.ShowCommitment;
import org.nextlevel.advisor.promotion.promotioncase.access.CaseAccess;
import org.nextlevel.advisor.promotion.promotioncase.access.CaseParty;
import org.nextlevel.advisor.promotion.promotioncase.access.VisibleCase;
import org.nextlevel.kit.http.ETag;
import org.nextlevel.kit.problem.Invalid;

/** Confirms a commitment, notes that it is kept, or withdraws it. */
@ApplicationScoped
class ChangeCommitment {
    private final CaseAccess access;
    private final Commitments commitments;
    private final CommitmentHistory history;
    private final CommitmentEvidence shownBy;
    private final ShowCommitment show;
    private final Clock clock;

    ChangeCommitment(
            CaseAccess access,
            Commitments commitments,
            CommitmentHistory history,
            CommitmentEvidence shownBy,
            ShowCommitment show,
            Clock clock) {
        this.access = access;
        this.commitments = commitments;
        this.history = history;
        this.shownBy = shownBy;
        this.show = show;
        this.clock = clock;
    }

    /** The direct manager confirms what is in the manager's name. */
    @Transactional
    Unnamed<CommitmentView> confirm(UUID caseId, UUID id, String ifMatch) {
        VisibleCase open = access.open(caseId, "commitment-confirmed");
        Commitment commitment = require(open, id, ifMatch);
        commitment.confirm(open);
        history.record(CommitmentMove.CONFIRM, commitment, open);
        return show.of(commitment, open);
    }

    /**
     * The other side says that it is kept, or the owner shows it by a piece of evidence.
     *
     * @throws Invalid when the piece does not show it
     */
    @Transactional
    Unnamed<CommitmentView> fulfil(UUID caseId, UUID id, String ifMatch, FulfilCommitmentRequest request) {
        VisibleCase open = access.open(caseId, "commitment-fulfilled");
        Commitment commitment = require(open, id, ifMatch);
        CommitmentTerms terms = commitment.terms();
        commitment.fulfil(open, terms.needEvidence() ? request.evidenceId() : null, LocalDate.now(clock));
        if (terms.needEvidence()
                && !shownBy.shows(commitment, open.promotionCase().framework(), request.evidenceId())) {
            throw new Invalid(
                    "#/evidenceId",
                    "is not a confirmed piece of the owner that claims %s at %s or above",
                    terms.competency(),
                    terms.level());
        }
        history.record(CommitmentMove.FULFIL, commitment, open, request.evidenceId(), request.note());
        return show.of(commitment, open);
    }

    /** Who made it takes it back. */
    @Transactional
    Unnamed<CommitmentView> withdraw(UUID caseId, UUID id, String ifMatch) {
        VisibleCase open = access.open(caseId, "commitment-withdrawn");
        Commitment commitment = require(open, id, ifMatch);
        commitment.withdraw(open);
        history.record(CommitmentMove.WITHDRAW, commitment, open);
        return show.of(commitment, open);
    }

    private Commitment require(VisibleCase open, UUID id, String ifMatch) {
        Commitment commitment = commitments.require(open.promotionCase().id(), id);
        open.require(CaseParty.OWNER, CaseParty.MANAGER);
        ETag.requireMatch(ifMatch, commitment.version());
        return commitment;
    }
}
