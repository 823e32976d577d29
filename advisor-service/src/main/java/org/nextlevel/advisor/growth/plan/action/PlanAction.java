package org.nextlevel.advisor.growth.plan.action;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.nextlevel.advisor.growth.plan.aim.Aim;
import org.nextlevel.advisor.growth.plan.aim.ClosingEvidence;
import org.nextlevel.advisor.growth.plan.recommendation.ActionKind;
import org.nextlevel.advisor.growth.plan.request.PlanActionVisibility;
import org.nextlevel.advisor.growth.plan.request.WritePlanActionRequest;
import org.nextlevel.engine.readiness.evidence.EvidenceFact;
import org.nextlevel.kit.problem.Conflict;
import org.nextlevel.kit.tenant.Aggregate;

/** Something that a person has set out to do to close a gap. */
@Entity
public class PlanAction extends Aggregate {
    private static final int MOST_EVIDENCE = 50;

    @Id
    private UUID id;

    private UUID employeeId;

    @Enumerated(EnumType.STRING)
    private ActionKind kind;

    @Embedded
    private Aim aim;

    private String title;

    private UUID needId;

    @Enumerated(EnumType.STRING)
    private PlanActionVisibility visibility;

    @Enumerated(EnumType.STRING)
    private PlanActionState state;

    private LocalDate createdOn;

    private LocalDate dueOn;

    private List<UUID> evidence;
    private int confirmed;

    protected PlanAction() {}

    /** An action that nothing was done for yet. */
    public PlanAction(UUID owner, Aim aim, WritePlanActionRequest request, LocalDate today) {
        this.id = UUID.randomUUID();
        this.employeeId = owner;
        this.kind = request.kind();
        this.aim = aim;
        this.title = request.title().strip();
        this.needId = request.needId();
        this.visibility = request.visibility() == null ? PlanActionVisibility.PRIVATE : request.visibility();
        this.state = PlanActionState.OPEN;
        this.createdOn = today;
        this.dueOn = request.dueOn();
        this.evidence = List.of();
    }

    public UUID id() {
        return id;
    }

    public Aim aim() {
        return aim;
    }

    public UUID employeeId() {
        return employeeId;
    }

    public ActionKind kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    public UUID needId() {
        return needId;
    }

    public PlanActionState state() {
        return state;
    }

    public PlanActionVisibility visibility() {
        return visibility;
    }

    public LocalDate createdOn() {
        return createdOn;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    /** How many of the linked pieces show what it is about and are confirmed by somebody else. */
    public int confirmed() {
        return confirmed;
    }

    /** Ids of the pieces linked to it, whether they are there or not. */
    public List<UUID> evidence() {
        return evidence;
    }

    public boolean isShared() {
        return visibility == PlanActionVisibility.MANAGER;
    }

    public boolean isDropped() {
        return state == PlanActionState.DROPPED;
    }

    /** Whether it goes on past its day: the same that {@link PlanActions#overdueOf} asks the database. */
    public boolean isOverdue(LocalDate today) {
        return PlanActionState.GOING_ON.contains(state) && dueOn.isBefore(today);
    }

    /** Replaces what the owner says of it. After it is taken up again, {@link #updateProgress} says how far it has come. */
    public void change(ChangePlanActionRequest request) {
        title = request.title().strip();
        dueOn = request.dueOn();
        visibility = request.visibility();
        if (request.dropped()) {
            state = PlanActionState.DROPPED;
        } else if (isDropped()) {
            state = PlanActionState.OPEN;
        }
    }

    /** Whether a piece is linked to it by itself: it shows what is asked for, by work since the day the action was written. */
    public boolean isServedBy(EvidenceFact piece, ClosingEvidence closing) {
        return PlanActionState.GOING_ON.contains(state)
                && evidence.size() < MOST_EVIDENCE
                && !piece.occurredOn().isBefore(createdOn)
                && closing.isClaimedBy(piece);
    }

    /**
     * Links a piece; the same twice is linked once.
     *
     * @throws Conflict when it was dropped, or as many are linked as may be
     */
    public void link(UUID piece) {
        if (evidence.contains(piece)) {
            return;
        }
        if (isDropped()) {
            throw new Conflict("plan-action-dropped", "The action was dropped: take it up again first.");
        }
        if (evidence.size() >= MOST_EVIDENCE) {
            throw new Conflict("too-much-evidence", "%d pieces are linked, which is the most.", MOST_EVIDENCE);
        }
        // A list of its own: a change within the list that was loaded would not be seen.
        List<UUID> more = new ArrayList<>(evidence);
        more.add(piece);
        evidence = List.copyOf(more);
    }

    /**
     * Says how far it has come, back as well as ahead: what is deleted or no longer confirmed does not count.
     *
     * @param there the person's pieces that are there; those that are not linked do not matter
     */
    public void updateProgress(Collection<EvidenceFact> there, ClosingEvidence closing) {
        List<EvidenceFact> linked =
                there.stream().filter(piece -> evidence.contains(piece.id())).toList();
        confirmed = (int) linked.stream().filter(closing::isConfirmedBy).count();
        if (isDropped()) {
            return;
        }
        if (linked.isEmpty()) {
            state = PlanActionState.OPEN;
        } else {
            state = confirmed >= aim.pieces() ? PlanActionState.DONE : PlanActionState.IN_PROGRESS;
        }
    }
}
