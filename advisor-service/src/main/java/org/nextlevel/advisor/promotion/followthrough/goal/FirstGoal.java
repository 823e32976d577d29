package org.nextlevel.advisor.promotion.followthrough.goal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.nextlevel.kit.tenant.Aggregate;

/** A goal of the first 90 days in the new role (M8.2). */
@Entity
public class FirstGoal extends Aggregate {
    @Id
    private UUID id;

    private UUID caseId;
    private String text;
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private FirstGoalState state;

    private String note;
    private LocalDate checkedOn;

    @Column
    private Instant setAt;

    protected FirstGoal() {}

    /** A goal that is on track. */
    public FirstGoal(UUID caseId, String text, LocalDate dueOn, Instant at) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.text = text;
        this.dueOn = dueOn;
        this.state = FirstGoalState.ON_TRACK;
        this.setAt = at;
    }

    /** The owner says how it stands. */
    void check(CheckGoalRequest request, LocalDate today) {
        state = request.state();
        note = request.note();
        if (request.dueOn() != null) {
            dueOn = request.dueOn();
        }
        checkedOn = today;
    }

    boolean isOverdue(LocalDate today) {
        return state.isOpen() && dueOn.isBefore(today);
    }

    UUID id() {
        return id;
    }

    UUID caseId() {
        return caseId;
    }

    String text() {
        return text;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    FirstGoalState state() {
        return state;
    }

    /** What the owner said at the last check-in; null for nothing. */
    String note() {
        return note;
    }

    /** The day of the last check-in; null before the first. */
    LocalDate checkedOn() {
        return checkedOn;
    }
}
