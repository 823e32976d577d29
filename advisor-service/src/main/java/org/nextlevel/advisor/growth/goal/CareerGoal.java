package org.nextlevel.advisor.growth.goal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.nextlevel.kit.tenant.Aggregate;

/** What a person wants to reach next. */
@Entity
@Table(name = "goal")
public class CareerGoal extends Aggregate {
    @Id
    private UUID id;

    private UUID employeeId;

    private String targetLevel;

    private LocalDate conversationOn;

    private boolean waitsForReviewCycle;

    private LocalDate askedOn;

    protected CareerGoal() {}

    CareerGoal(UUID employeeId, SetCareerGoalRequest request) {
        this.id = UUID.randomUUID();
        this.employeeId = employeeId;
        set(request);
    }

    /** Replaces all that was said of it. */
    final void set(SetCareerGoalRequest request) {
        targetLevel = request.target();
        conversationOn = request.conversationOn();
        waitsForReviewCycle = Boolean.TRUE.equals(request.waitsForReviewCycle());
        askedOn = request.askedOn();
    }

    UUID employeeId() {
        return employeeId;
    }

    /** Key of the level aimed at; the framework may have lost it since. */
    public String targetLevel() {
        return targetLevel;
    }

    /** The day of the planned conversation; null when none is planned. */
    public LocalDate conversationOn() {
        return conversationOn;
    }

    /** Whether the person waits for the yearly review cycle. */
    public boolean waitsForReviewCycle() {
        return waitsForReviewCycle;
    }

    /** When the person asked for the promotion; null when not yet. */
    public LocalDate askedOn() {
        return askedOn;
    }

    /** The tag of this state. A goal that is set again after it was dropped has other tags. */
    String tag() {
        return "\"%s-%d\"".formatted(id, version());
    }
}
