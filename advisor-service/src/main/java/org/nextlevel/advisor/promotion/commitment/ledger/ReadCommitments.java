package org.nextlevel.advisor.promotion.commitment.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.nextlevel.advisor.copy.wording.PeopleNames.Unnamed;
import org.nextlevel.advisor.promotion.commitment.CommitmentChange;
import org.nextlevel.advisor.promotion.commitment.CommitmentChanges;
import org.nextlevel.advisor.promotion.commitment.Commitments;
import org.nextlevel.advisor.promotion.commitment.view.CommitmentChangeView;
import org.nextlevel.advisor.promotion.commitment.view.CommitmentList;
import org.nextlevel.advisor.promotion.commitment.view.CommitmentView;
import org.nextlevel.advisor.promotion.commitment.view.ShowCommitment;
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
    private final ShowCommitment show;

    ReadCommitments(CaseAccess access, Commitments commitments, CommitmentChanges changes, ShowCommitment show) {
        this.access = access;
        this.commitments = commitments;
        this.changes = changes;
        this.show = show;
    }

    /** All of the case, those that are due first. */
    @Transactional
    Unnamed<CommitmentList> list(UUID caseId, PageRequest page) {
        return shownOf(access.open(caseId, ACTION), page);
    }

    /** The same in the transaction of a caller who sees the case. */
    public Unnamed<CommitmentList> shownOf(VisibleCase open, PageRequest page) {
        UUID caseId = open.promotionCase().id();
        return show.of(commitments.page(caseId, page), commitments.openOf(caseId), open);
    }

    @Transactional
    Unnamed<CommitmentView> get(UUID caseId, UUID id) {
        VisibleCase open = access.open(caseId, ACTION);
        return show.of(commitments.require(caseId, id), open);
    }

    /** What happened to one of them, the earliest first. */
    @Transactional
    Unnamed<Page<CommitmentChangeView>> changes(UUID caseId, UUID id, PageRequest page) {
        access.open(caseId, ACTION);
        Page<CommitmentChange> found =
                changes.page(commitments.require(caseId, id).id(), page);
        return names -> found.map(one -> CommitmentChangeView.of(one, names));
    }

    /** The commitments of a case that are still to be kept, those that are due first; in the caller's transaction. */
    public List<OpenCommitment> openOf(UUID caseId) {
        return commitments.openOf(caseId).stream().map(OpenCommitment::of).toList();
    }
}
