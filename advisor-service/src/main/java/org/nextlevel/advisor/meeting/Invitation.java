package org.nextlevel.advisor.meeting;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

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
    /** As a file for calendar programs, {@code text/calendar} in UTF-8: lines end with CR LF and are folded. */
    public String calendar() {
        var calendar = new Calendar(
                new PropertyList(List.of(
                        new ProdId("-//NextLevel//Conversation//EN"),
                        ImmutableVersion.VERSION_2_0,
                        ImmutableCalScale.GREGORIAN,
                        cancelled ? ImmutableMethod.CANCEL : ImmutableMethod.PUBLISH)),
                new ComponentList<>(List.of(Zone.of(start), event())));
        return Folded.lines(calendar.toString());
    }

    private VEvent event() {
        var zone = new ParameterList(List.of(new TzId(start.getZone().getId())));
        var properties = new PropertyList(List.of(
                new Uid(id.toString()),
                new DtStamp(stamp),
                new Sequence(sequence),
                // As local time with a name: the library would convert a zoned one by rules of its own, some out of
                // date.
                new DtStart<>(zone, start.toLocalDateTime()),
                new DtEnd<>(zone, start.plus(length).toLocalDateTime()),
                new Summary(summary),
                new Description(description),
                new Organizer(new ParameterList(List.of(new Cn(organizerName))), URI.create("urn:uuid:" + organizer)),
                // Others who see the calendar need not know what it is about.
                ImmutableClazz.PRIVATE,
                cancelled ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED));
        return new VEvent((PropertyList) (place == null ? properties : properties.add(new Location(place))));
    }
}
