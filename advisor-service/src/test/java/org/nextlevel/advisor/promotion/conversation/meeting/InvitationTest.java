package org.nextlevel.advisor.promotion.conversation.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("M6.1")
class InvitationTest {
    private static final String TITLE = "Zoë Müller; und, \"Mia\": nächster Schritt";
    private static final String COURSE =
            "Überblick – in sehr vielen Wörtern, die nicht in eine Zeile passen 🎉🎉🎉🎉🎉🎉🎉🎉\n\n1. Dank\n2. Ziel \\ Weg";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Europe/Berlin",
                "UTC",
                "Asia/Kolkata",
                "Asia/Jerusalem",
                "America/New_York",
                "Australia/Sydney",
                "Etc/GMT+5"
            })
    void itIsValidAndReadBackAsItWasMeant(String zone) throws IOException, ParserException {
        Calendar calendar = read(invitation("2027-07-01T10:00", zone, false));
        assertThat(calendar.validate(true).getEntries()).isEmpty();
        assertThat(value(calendar, "METHOD")).isEqualTo("PUBLISH");
        VEvent event = event(calendar);
        assertThat(value(event, Property.SUMMARY)).isEqualTo(TITLE);
        assertThat(value(event, Property.DESCRIPTION)).isEqualTo(COURSE);
        assertThat(value(event, Property.UID)).isEqualTo(new UUID(1, 2).toString());
        assertThat(value(event, Property.SEQUENCE)).isEqualTo("3");
        assertThat(value(event, Property.DTSTAMP)).isEqualTo("20261124T020000Z");
        assertThat(value(event, Property.CLASS)).isEqualTo("PRIVATE");
        assertThat(event.getProperty(Property.ATTENDEE)).isEmpty();
        ZonedDateTime start = event.<ZonedDateTime>getStartDate().orElseThrow().getDate();
        assertThat(start.toInstant())
                .isEqualTo(ZonedDateTime.of(LocalDateTime.parse("2027-07-01T10:00"), ZoneId.of(zone))
                        .toInstant());
        ZonedDateTime end = event.<ZonedDateTime>getEndDate().orElseThrow().getDate();
        assertThat(Duration.between(start, end)).isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void inEveryZoneItBeginsWhenTheClockThereShowsIt() {
        assertThat(ZoneId.getAvailableZoneIds())
                // What the library that reads calendars has added.
                .filteredOn(zone -> !zone.startsWith("ical4j"))
                .allSatisfy(zone -> assertThat(
                                invitation("2027-07-01T10:00", zone, false).replace("\r\n ", ""))
                        .contains("DTSTART;TZID=%s:20270701T100000".formatted(zone))
                        .contains("DTEND;TZID=%s:20270701T103000".formatted(zone)));
    }

    @ParameterizedTest
    @CsvSource({
        "2027-07-01T10:00, DAYLIGHT, +0100, +0200",
        "2027-12-01T10:00, STANDARD, +0200, +0100",
        "2027-03-28T03:00, DAYLIGHT, +0100, +0200"
    })
    void theZoneSaysWhatHoldsOnThatDay(String start, String observance, String from, String to) {
        assertThat(invitation(start, "Europe/Berlin", false))
                .contains("BEGIN:VTIMEZONE\r\nTZID:Europe/Berlin\r\nBEGIN:" + observance)
                .containsPattern("BEGIN:%s\r\nDTSTART:[0-9T]+\r\nTZOFFSETFROM:\\%s\r\nTZOFFSETTO:\\%s"
                        .formatted(observance, from, to));
    }

    @Test
    void aCancelledOneTakesItOutOfTheCalendar() throws IOException, ParserException {
        Calendar calendar = read(invitation("2027-07-01T10:00", "Europe/Berlin", true));
        assertThat(calendar.validate(true).getEntries()).isEmpty();
        assertThat(value(calendar, "METHOD")).isEqualTo("CANCEL");
        assertThat(value(event(calendar), Property.STATUS)).isEqualTo("CANCELLED");
    }

    @ParameterizedTest
    @CsvSource({
        "false, REQUEST, mia@x.example, mailto:mia@x.example",
        "true, CANCEL, mia@x.example, mailto:mia@x.example",
        "false, REQUEST, 'mia?cc=all;x@x.example', mailto:mia%3Fcc=all%3Bx@x.example",
        "false, REQUEST, zoë%@x.example, mailto:zo%C3%AB%25@x.example"
    })
    void withBothAddressesTheOtherIsAskedToAnswer(boolean cancelled, String method, String address, String written)
            throws IOException, ParserException {
        Calendar calendar = read(invitation("2027-07-01T10:00", "Europe/Berlin", cancelled, "zoe@x.example", address));
        assertThat(calendar.validate(true).getEntries()).isEmpty();
        assertThat(value(calendar, "METHOD")).isEqualTo(method);
        assertThat(value(event(calendar), Property.ORGANIZER)).isEqualTo("mailto:zoe@x.example");
        assertThat(event(calendar)
                        .getProperty(Property.ATTENDEE)
                        .orElseThrow()
                        .toString()
                        .strip())
                .contains("RSVP=TRUE", "PARTSTAT=NEEDS-ACTION")
                .endsWith(written);
    }

    @Test
    void withOneAddressNobodyIsAsked() {
        assertThat(invitation("2027-07-01T10:00", "Europe/Berlin", false, "zoe@x.example", null))
                .contains("METHOD:PUBLISH")
                .doesNotContain("ATTENDEE");
        assertThat(invitation("2027-07-01T10:00", "Europe/Berlin", false, null, "mia@x.example"))
                .contains("METHOD:PUBLISH")
                .doesNotContain("ATTENDEE");
    }

    @Test
    void linesAreFoldedAt75OctetsAndEndWithCrLf() {
        String text = invitation("2027-07-01T10:00", "Europe/Berlin", false);
        assertThat(text).endsWith("END:VCALENDAR\r\n").doesNotContainPattern("[^\r]\n");
        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75))
                .allSatisfy(
                        line -> assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(line))
                                .isTrue());
    }

    private static String invitation(String start, String zone, boolean cancelled) {
        return invitation(start, zone, cancelled, null, null);
    }

    private static String invitation(String start, String zone, boolean cancelled, String own, String manager) {
        return new Invitation(
                        new UUID(1, 2),
                        3,
                        Instant.parse("2026-11-24T02:00:00Z"),
                        ZonedDateTime.of(LocalDateTime.parse(start), ZoneId.of(zone)),
                        Duration.ofMinutes(30),
                        TITLE,
                        COURSE,
                        "Raum \"A\"; 2. Stock",
                        new InvitationParty(new UUID(5, 6), "Zoë \"Z\" Müller", own),
                        new InvitationParty(new UUID(7, 8), "Mia; Sommer", manager),
                        cancelled)
                .calendar();
    }

    private static Calendar read(String text) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(text));
    }

    private static VEvent event(Calendar calendar) {
        return calendar.<VEvent>getComponent(Component.VEVENT).orElseThrow();
    }

    private static String value(net.fortuna.ical4j.model.PropertyContainer container, String name) {
        return container.getProperty(name).orElseThrow().getValue();
    }
}
