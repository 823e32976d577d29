package org.nextlevel.advisor.promotion.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.nextlevel.advisor.promotion.commitment.CommitmentEvent.CommitmentChanged;
import org.nextlevel.advisor.promotion.commitment.CommitmentEvent.CommitmentMade;
import org.nextlevel.advisor.promotion.promotioncase.Move;
import org.nextlevel.advisor.promotion.promotioncase.VisibleCase;
import org.nextlevel.advisor.promotion.promotioncase.Party;
import org.nextlevel.kit.event.Outbox;
import org.nextlevel.kit.http.ETag;
import org.nextlevel.kit.problem.Conflict;
import org.nextlevel.kit.problem.Invalid;

/** What the owner and the manager do with the ledger; each change is told, and remembered for good. */
@ApplicationScoped
public class WriteCommitments {
    /** As many a case can have, those said anew included. */
    static final int MOST = 200;

    private final Commitments commitments;
    private final CommitmentEvidence shownBy;
    private final EntityManager database;
    private final Outbox outbox;
    private final Clock clock;

    WriteCommitments(Commitments commitments, CommitmentEvidence shownBy, EntityManager database, Outbox outbox, Clock clock) {
        this.commitments = commitments;
        this.shownBy = shownBy;
        this.database = database;
        this.outbox = outbox;
        this.clock = clock;
    }

    Commitment make(VisibleCase open, MakeCommitmentRequest request) {
        open.require(Move.COMMIT, today());
        Party as = request.madeAs() == null ? open.party() : request.madeAs();
        check(open, as, request);
        return make(open, as, request.promise());
    }

    /**
     * Writes down a promise that follows from something else, in the caller's transaction.
     *
     * @param as OWNER or MANAGER; what is said in the name of a manager who is not the caller waits for the manager
     * @throws Conflict {@code too-many-commitments} when the ledger is full
     */
    public void promise(VisibleCase open, Party as, CommitmentTerms promise) {
        make(open, as, promise);
    }

    /** The promises of a case that are still to be kept, those due first. */
    public List<OpenCommitment> openOf(UUID caseId) {
        return commitments.openOf(caseId).stream().map(Commitment::summary).toList();
    }

    private Commitment make(VisibleCase open, Party as, CommitmentTerms promise) {
        if (commitments.numberOf(open.promotionCase().id()) == MOST) {
            throw new Conflict("too-many-commitments", "A case holds %d commitments.".formatted(MOST));
        }
        UUID manager = open.owner().managerId();
        var commitment = new Commitment(
                open.promotionCase(),
                as,
                as == Party.OWNER ? open.owner().id() : manager,
                as == Party.MANAGER && open.is(Party.MANAGER) ? open.caller() : null,
                promise,
                clock.instant());
        commitments.persist(commitment);
        return remember(commitment, CommitmentAction.MAKE, open, null, null);
    }

    Commitment confirm(VisibleCase open, UUID id, String ifMatch) {
        Commitment commitment = require(open, id, ifMatch);
        commitment.confirm(open);
        return remember(commitment, CommitmentAction.CONFIRM, open, null, null);
    }

    /** The new one. */
    Commitment restate(VisibleCase open, UUID id, String ifMatch, MakeCommitmentRequest request) {
        Commitment former = require(open, id, ifMatch);
        check(open, request.madeAs() == null ? open.party() : request.madeAs(), request);
        Commitment anew = former.restate(open, request.promise(), clock.instant());
        commitments.persist(anew);
        remember(former, CommitmentAction.RESTATE, open, null, null);
        return remember(anew, CommitmentAction.MAKE, open, null, null);
    }

    Commitment fulfil(VisibleCase open, UUID id, String ifMatch, FulfilCommitmentRequest request) {
        Commitment commitment = require(open, id, ifMatch);
        boolean byEvidence = commitment.fulfilledBy() == FulfilledBy.EVIDENCE;
        commitment.fulfil(open, byEvidence ? request.evidenceId() : null, today());
        if (byEvidence && !shownBy.shows(commitment, open.promotionCase().framework(), request.evidenceId())) {
            throw new Invalid(
                    "#/evidenceId",
                    "is not a confirmed piece of the owner that claims %s at %s or above"
                            .formatted(commitment.competency(), commitment.level()));
        }
        return remember(commitment, CommitmentAction.FULFIL, open, request.evidenceId(), request.note());
    }

    Commitment withdraw(VisibleCase open, UUID id, String ifMatch) {
        Commitment commitment = require(open, id, ifMatch);
        commitment.withdraw(open);
        return remember(commitment, CommitmentAction.WITHDRAW, open, null, null);
    }

    private Commitment require(VisibleCase open, UUID id, String ifMatch) {
        Commitment commitment = commitments.require(open.promotionCase().id(), id);
        open.require(Party.OWNER, Party.MANAGER);
        ETag.requireMatch(ifMatch, commitment.version());
        return commitment;
    }

    private void check(VisibleCase open, Party as, MakeCommitmentRequest request) {
        if (as != Party.OWNER && as != Party.MANAGER) {
            throw new Invalid("#/madeAs", "is one of OWNER, MANAGER");
        }
        if (open.is(Party.MANAGER) && as == Party.OWNER) {
            throw new Invalid("#/madeAs", "the owner promises for themself");
        }
        if (as == Party.MANAGER && open.owner().managerId() == null) {
            throw new Invalid("#/madeAs", "the directory knows no manager of the owner");
        }
        if (request.dueOn().isBefore(today())) {
            throw new Invalid("#/dueOn", "must not be in the past");
        }
        if ((request.competency() == null) != (request.level() == null)) {
            throw new Invalid("#/level", "goes with a competency, and the other way round");
        }
        if (request.competency() != null) {
            shownBy.requireKnown(open.promotionCase(), request.competency(), request.level());
        }
    }

    private Commitment remember(Commitment commitment, CommitmentAction change, VisibleCase open, UUID evidence, String note) {
        database.persist(
                new CommitmentChange(commitment, change, open.party(), open.caller(), evidence, note, clock.instant()));
        // So that the event carries the version that the change makes.
        database.flush();
        var state = commitment.told(open.owner().managerId());
        outbox.append(change == CommitmentAction.MAKE ? new CommitmentMade(state) : new CommitmentChanged(state));
        return commitment;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
