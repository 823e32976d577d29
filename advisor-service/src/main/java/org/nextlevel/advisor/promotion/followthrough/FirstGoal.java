package org.nextlevel.advisor.promotion.followthrough;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.nextlevel.kit.tenant.Aggregate;

/** A goal of the first 90 days in the new role (M8.2). */
@Entity
@Table(name = "first_goal")
class FirstGoal extends Aggregate {
    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    private String text;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private FirstGoalState state;

    private String note;

    @Column(name = "checked_on")
    private LocalDate checkedOn;

    @Column(name = "set_at")
    private Instant setAt;

    protected FirstGoal() {}

    FirstGoal(UUID caseId, String text, LocalDate dueOn, Instant at) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.text = text;
        this.dueOn = dueOn;
        this.state = FirstGoalState.ON_TRACK;
        this.setAt = at;
    }

    /** The owner looked at it. */
    void check(CheckGoalRequest request, LocalDate today) {
        state = request.state();
        note = request.note();
        if (request.dueOn() != null) {
            dueOn = request.dueOn();
        }
        checkedOn = today;
    }

    FirstGoalView view(LocalDate today) {
        return new FirstGoalView(
                id, text, dueOn, state, state.isOpen() && dueOn.isBefore(today), note, checkedOn, version());
    }

    UUID id() {
        return id;
    }
}
