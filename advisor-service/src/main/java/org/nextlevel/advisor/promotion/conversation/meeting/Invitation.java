package org.nextlevel.advisor.promotion.conversation.meeting;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;

/**
 * A meeting for the organizer's calendar (RFC 5545): published, not requested, since a request names attendees by e-mail
 * address and none is known here. The organizer asks the other person from the own calendar.
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
        UUID organizer,
        String organizerName,
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
                .value("METHOD", cancelled ? "CANCEL" : "PUBLISH");
        CalendarTimeZone.write(start, lines);
        lines.value("BEGIN", "VEVENT")
                .value("UID", id.toString())
                .value("DTSTAMP", UTC.format(stamp))
                .value("SEQUENCE", String.valueOf(sequence))
                .time("DTSTART", start)
                .time("DTEND", start.plus(length))
                .text("SUMMARY", summary)
                .text("DESCRIPTION", description)
                .value("ORGANIZER;CN=" + CalendarLines.quoted(organizerName), "urn:uuid:" + organizer)
                // Others who see the calendar need not know what it is about.
                .value("CLASS", "PRIVATE")
                .value("STATUS", cancelled ? "CANCELLED" : "CONFIRMED");
        if (place != null) {
            lines.text("LOCATION", place);
        }
        return lines.value("END", "VEVENT").value("END", "VCALENDAR").toString();
    }
}
