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
    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "employee_id")
    private UUID employeeId;

    @Column(name = "starts_at")
    private LocalDateTime startsAt;

    @Column(name = "time_zone")
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

    /** Says it otherwise. */
    final void plan(ZonedDateTime start, PlanMeetingRequest request) {
        startsAt = start.toLocalDateTime();
        timeZone = start.getZone().getId();
        minutes = request.length();
        place = request.place();
        cancelled = false;
    }

    /** It does not take place. The row stays, so that calendars are told and versions go on rising. */
    void cancel() {
        cancelled = true;
    }

    /** When it begins, there. */
    public ZonedDateTime start() {
        return startsAt.atZone(ZoneId.of(timeZone));
    }

    /** How long it takes. */
    public Duration length() {
        return Duration.ofMinutes(minutes);
    }

    /** Where; null when it is not said. */
    public String place() {
        return place;
    }

    /** Whether it does not take place. */
    public boolean cancelled() {
        return cancelled;
    }

    /** The case it is about. */
    public UUID caseId() {
        return caseId;
    }

    MeetingView view() {
        return new MeetingView(caseId, startsAt, timeZone, minutes, place);
    }
}
