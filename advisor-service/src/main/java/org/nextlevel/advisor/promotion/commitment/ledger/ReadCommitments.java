package org.nextlevel.advisor.promotion.commitment.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.nextlevel.advisor.promotion.commitment.CommitmentChanges;
import org.nextlevel.advisor.promotion.commitment.Commitments;
import org.nextlevel.advisor.promotion.promotioncase.access.CaseAccess;
import org.nextlevel.advisor.promotion.promotioncase.access.VisibleCase;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;

/** Shows the commitments of a case to whoever sees the case. */
@ApplicationScoped
public class ReadCommitments {
    private static final String ACTION = "commitment-read";

    private final CaseAccess access;
    private final Commitments commitments;
    private final CommitmentChanges changes;
    private final Clock clock;

    ReadCommitments(CaseAccess access, Commitments commitments, CommitmentChanges changes, Clock clock) {
        this.access = access;
        this.commitments = commitments;
        this.changes = changes;
        this.clock = clock;
    }

    /** All of the case, those that are due first. */
    @Transactional
    Page<CommitmentView> list(UUID caseId, PageRequest page) {
        VisibleCase open = access.open(caseId, ACTION);
        LocalDate today = LocalDate.now(clock);
        return commitments.page(caseId, page).map(one -> CommitmentView.of(one, open, today));
    }

    @Transactional
    CommitmentView get(UUID caseId, UUID id) {
        VisibleCase open = access.open(caseId, ACTION);
        return CommitmentView.of(commitments.require(caseId, id), open, LocalDate.now(clock));
    }

    /** What happened to one of them, the earliest first. */
    @Transactional
    Page<CommitmentChangeView> changes(UUID caseId, UUID id, PageRequest page) {
        access.open(caseId, ACTION);
        return changes.page(commitments.require(caseId, id).id(), page).map(CommitmentChangeView::of);
    }

    /** The commitments of a case that are still to be kept, those that are due first; in the caller's transaction. */
    public List<OpenCommitment> openOf(UUID caseId) {
        return commitments.openOf(caseId).stream().map(OpenCommitment::of).toList();
    }
}
