package org.nextlevel.advisor.promotion.commitment.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.nextlevel.advisor.promotion.commitment.Commitment;
import org.nextlevel.advisor.promotion.commitment.CommitmentAction;
import org.nextlevel.advisor.promotion.commitment.CommitmentHistory;
import org.nextlevel.advisor.promotion.commitment.CommitmentTerms;
import org.nextlevel.advisor.promotion.commitment.Commitments;
import org.nextlevel.advisor.promotion.commitment.fulfilment.CommitmentEvidence;
import org.nextlevel.advisor.promotion.promotioncase.access.CaseAccess;
import org.nextlevel.advisor.promotion.promotioncase.access.Party;
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
    private final Clock clock;

    ChangeCommitment(
            CaseAccess access,
            Commitments commitments,
            CommitmentHistory history,
            CommitmentEvidence shownBy,
            Clock clock) {
        this.access = access;
        this.commitments = commitments;
        this.history = history;
        this.shownBy = shownBy;
        this.clock = clock;
    }

    /** The direct manager confirms what is in the manager's name. */
    @Transactional
    CommitmentView confirm(UUID caseId, UUID id, String ifMatch) {
        VisibleCase open = access.open(caseId, "commitment-confirmed");
        Commitment commitment = require(open, id, ifMatch);
        commitment.confirm(open);
        history.record(CommitmentAction.CONFIRM, commitment, open);
        return view(commitment, open);
    }

    /**
     * The other side says that it is kept, or the owner shows it by a piece of evidence.
     *
     * @throws Invalid when the piece does not show it
     */
    @Transactional
    CommitmentView fulfil(UUID caseId, UUID id, String ifMatch, FulfilCommitmentRequest request) {
        VisibleCase open = access.open(caseId, "commitment-fulfilled");
        Commitment commitment = require(open, id, ifMatch);
        CommitmentTerms terms = commitment.terms();
        commitment.fulfil(open, terms.needEvidence() ? request.evidenceId() : null, today());
        if (terms.needEvidence()
                && !shownBy.shows(commitment, open.promotionCase().framework(), request.evidenceId())) {
            throw new Invalid(
                    "#/evidenceId",
                    "is not a confirmed piece of the owner that claims %s at %s or above"
                            .formatted(terms.competency(), terms.level()));
        }
        history.record(CommitmentAction.FULFIL, commitment, open, request.evidenceId(), request.note());
        return view(commitment, open);
    }

    /** Who made it takes it back. */
    @Transactional
    CommitmentView withdraw(UUID caseId, UUID id, String ifMatch) {
        VisibleCase open = access.open(caseId, "commitment-withdrawn");
        Commitment commitment = require(open, id, ifMatch);
        commitment.withdraw(open);
        history.record(CommitmentAction.WITHDRAW, commitment, open);
        return view(commitment, open);
    }

    private Commitment require(VisibleCase open, UUID id, String ifMatch) {
        Commitment commitment = commitments.require(open.promotionCase().id(), id);
        open.require(Party.OWNER, Party.MANAGER);
        ETag.requireMatch(ifMatch, commitment.version());
        return commitment;
    }

    private CommitmentView view(Commitment commitment, VisibleCase open) {
        return CommitmentView.of(commitment, open, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
