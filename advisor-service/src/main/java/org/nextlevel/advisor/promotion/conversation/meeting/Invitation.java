package org.nextlevel.advisor.promotion.conversation.meeting;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;

/**
 * A meeting for calendars (RFC 5545). Where the mail addresses of both are known it is a request (RFC 5546), which the other
 * person's calendar offers to accept or decline; otherwise it is published for the organizer's calendar, from which the
 * organizer asks the other person.
 *
 * @param id the same for all states of one meeting
 * @param sequence rises with each change
 * @param stamp when it was written
 * @param summary what others who see the calendar may read
 * @param place null when it is not said
 * @param cancelled that it does not take place, which takes it out of the calendar
 */
public record Invitation(
        UUID id,
        int sequence,
        Instant stamp,
        ZonedDateTime start,
        Duration length,
        String summary,
        String description,
        String place,
        InvitationParty organizer,
        InvitationParty guest,
        boolean cancelled) {
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** As a file for calendar programs, {@code text/calendar} in UTF-8. */
    public String calendar() {
        var lines = new CalendarLines()
                .value("BEGIN", "VCALENDAR")
                .value("PRODID", "-//NextLevel//Conversation//EN")
                .value("VERSION", "2.0")
                .value("CALSCALE", "GREGORIAN")
                .value("METHOD", method());
        CalendarTimeZone.write(start, lines);
        lines.value("BEGIN", "VEVENT")
                .value("UID", id.toString())
                .value("DTSTAMP", UTC.format(stamp))
                .value("SEQUENCE", String.valueOf(sequence))
                .time("DTSTART", start)
                .time("DTEND", start.plus(length))
                .text("SUMMARY", summary)
                .text("DESCRIPTION", description)
                .value("ORGANIZER;CN=" + CalendarLines.quoted(organizer.name()), organizer.calendarAddress())
                // Others who see the calendar need not know what it is about.
                .value("CLASS", "PRIVATE")
                .value("STATUS", cancelled ? "CANCELLED" : "CONFIRMED");
        if (isAnswerable()) {
            lines.value(
                    "ATTENDEE;CN=%s;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE"
                            .formatted(CalendarLines.quoted(guest.name())),
                    guest.calendarAddress());
        }
        if (place != null) {
            lines.text("LOCATION", place);
        }
        return lines.value("END", "VEVENT").value("END", "VCALENDAR").toString();
    }

    private String method() {
        if (cancelled) {
            return "CANCEL";
        }
        return isAnswerable() ? "REQUEST" : "PUBLISH";
    }

    /** An answer goes from one address to the other. */
    private boolean isAnswerable() {
        return organizer.address() != null && guest.address() != null;
    }
}
