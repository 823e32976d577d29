package org.nextlevel.advisor.promotion.conversation.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.nextlevel.kit.tenant.Aggregate;

/** The planned conversation of a case, one for each: a later one takes its place. Its version counts what calendars are told. */
@Entity
@Table(name = "case_meeting")
public class Meeting extends Aggregate {
    @Id
    private UUID caseId;

    @Column
    private UUID employeeId;

    private LocalDateTime startsAt;

    private String timeZone;

    private int minutes;
    private String place;
    private boolean cancelled;

    protected Meeting() {}

    Meeting(UUID caseId, UUID employeeId, ZonedDateTime start, PlanMeetingRequest request) {
        this.caseId = caseId;
        this.employeeId = employeeId;
        plan(start, request);
    }

    /** Plans it for another time or place; one that was cancelled takes place again. */
    final void plan(ZonedDateTime start, PlanMeetingRequest request) {
        startsAt = start.toLocalDateTime();
        timeZone = start.getZone().getId();
        minutes = request.length();
        place = request.place();
        cancelled = false;
    }

    /** Cancels it. The row stays, so that calendars are told and versions go on rising. */
    void cancel() {
        cancelled = true;
    }

    /** The moment at which it begins, in its time zone. */
    public ZonedDateTime start() {
        return startsAt.atZone(ZoneId.of(timeZone));
    }

    /** How long it takes. */
    public Duration length() {
        return Duration.ofMinutes(minutes);
    }

    /** The place; null when it is not said. */
    public String place() {
        return place;
    }

    /** Whether it was cancelled. */
    public boolean cancelled() {
        return cancelled;
    }

    /** Id of the case that it is about. */
    public UUID caseId() {
        return caseId;
    }

    LocalDateTime startsAt() {
        return startsAt;
    }

    String timeZone() {
        return timeZone;
    }

    int minutes() {
        return minutes;
    }
}
