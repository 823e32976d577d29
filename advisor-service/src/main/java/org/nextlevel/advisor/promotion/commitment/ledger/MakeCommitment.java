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
import org.nextlevel.advisor.promotion.promotioncase.access.CaseMove;
import org.nextlevel.advisor.promotion.promotioncase.access.CaseParty;
import org.nextlevel.advisor.promotion.promotioncase.access.VisibleCase;
import org.nextlevel.kit.http.ETag;
import org.nextlevel.kit.problem.Conflict;
import org.nextlevel.kit.problem.Invalid;

/** Makes commitments, and restates them. */
@ApplicationScoped
public class MakeCommitment {
    private final CaseAccess access;
    private final Commitments commitments;
    private final CommitmentHistory history;
    private final CommitmentEvidence evidence;
    private final ShowCommitment show;
    private final Clock clock;

    MakeCommitment(
            CaseAccess access,
            Commitments commitments,
            CommitmentHistory history,
            CommitmentEvidence evidence,
            ShowCommitment show,
            Clock clock) {
        this.access = access;
        this.commitments = commitments;
        this.history = history;
        this.evidence = evidence;
        this.show = show;
        this.clock = clock;
    }

    /**
     * The caller makes a commitment, or the owner writes down that of the manager.
     *
     * @throws Invalid when the parts of the request do not go together
     * @throws Conflict {@code too-many-commitments} when the case has as many as it can
     */
    @Transactional
    Unnamed<CommitmentView> make(UUID caseId, MakeCommitmentRequest request) {
        VisibleCase open = access.open(caseId, "commitment-made");
        open.require(CaseMove.COMMIT, today());
        requireFitting(open, request);
        return show.of(make(open, request.madeAsOr(open.party()), request.terms()), open);
    }

    /** Who made a commitment, or the new manager, says it in other words or for another day. Answers the new one. */
    @Transactional
    Unnamed<CommitmentView> restate(UUID caseId, UUID id, String ifMatch, MakeCommitmentRequest request) {
        VisibleCase open = access.open(caseId, "commitment-restated");
        Commitment former = commitments.require(caseId, id);
        open.require(CaseParty.OWNER, CaseParty.MANAGER);
        ETag.requireMatch(ifMatch, former.version());
        requireFitting(open, request);
        Commitment restated = former.restate(open, request.terms(), clock.instant());
        commitments.persist(restated);
        history.record(CommitmentMove.RESTATE, former, open);
        history.record(CommitmentMove.MAKE, restated, open);
        return show.of(restated, open);
    }

    private Commitment make(VisibleCase open, CaseParty as, CommitmentTerms terms) {
        commitments.requireRoom(open.promotionCase().id());
        var commitment = new Commitment(open, as, terms, null, clock.instant());
        commitments.persist(commitment);
        history.record(CommitmentMove.MAKE, commitment, open);
        return commitment;
    }

    private void requireFitting(VisibleCase open, MakeCommitmentRequest request) {
        CaseParty as = request.madeAsOr(open.party());
        if (as != CaseParty.OWNER && as != CaseParty.MANAGER) {
            throw new Invalid("#/madeAs", "is one of OWNER, MANAGER");
        }
        if (open.is(CaseParty.MANAGER) && as == CaseParty.OWNER) {
            throw new Invalid("#/madeAs", "the owner commits for themself");
        }
        if (as == CaseParty.MANAGER && open.owner().managerId() == null) {
            throw new Invalid("#/madeAs", "the directory knows no manager of the owner");
        }
        if (request.dueOn().isBefore(today())) {
            throw new Invalid("#/dueOn", "must not be in the past");
        }
        if ((request.competency() == null) != (request.level() == null)) {
            throw new Invalid("#/level", "goes with a competency, and the other way round");
        }
        if (request.competency() != null) {
            evidence.requireKnown(open.promotionCase(), request.competency(), request.level());
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
