package org.nextlevel.advisor.promotion.conversation.meeting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.roundtrip.ReadAs;

/**
 * When and where the conversation shall be.
 *
 * @param start as a clock in the time zone shows it
 * @param minutes null for {@value #USUAL_MINUTES}
 * @param place null when it is not said
 */
@ReadAs(value = MeetingView.class, computed = "actions")
public record PlanMeetingRequest(
        @NotNull
        @Schema(
                implementation = String.class,
                pattern = MeetingView.LOCAL_TIME,
                description = "As a clock there shows it, without an offset; to come, and within two years.",
                examples = "2026-12-01T10:00:00")
        LocalDateTime start,

        @NotNull
        @Pattern(regexp = "[A-Za-z0-9_+/-]{1,60}", message = "is a name such as Europe/Berlin")
        @Schema(description = "Name in the IANA time zone database.", examples = "Europe/Berlin")
        String timeZone,

        @Nullable @Min(5) @Max(480) @Schema(description = "30 when absent.", examples = "30")
        Integer minutes,

        @Nullable @Size(min = 1, max = 200) @Schema(description = "A room, or a link.", examples = "Room 4.12")
        String place) {
    static final int USUAL_MINUTES = 30;

    private static final int MOST_YEARS_AHEAD = 2;

    /**
     * The moment.
     *
     * @throws Invalid when there is no such zone or no such hour in it, or when it is over or too far ahead
     */
    ZonedDateTime moment(Clock clock) {
        ZoneId zone = zone();
        if (zone.getRules().getValidOffsets(start).isEmpty()) {
            throw new Invalid("#/start", "does not exist in %s: clocks are put forward there then", zone);
        }
        ZonedDateTime moment = start.atZone(zone);
        ZonedDateTime now = ZonedDateTime.now(clock);
        if (!moment.isAfter(now) || moment.isAfter(now.plusYears(MOST_YEARS_AHEAD))) {
            throw new Invalid("#/start", "is to come, and within %d years", MOST_YEARS_AHEAD);
        }
        return moment;
    }

    int length() {
        return minutes == null ? USUAL_MINUTES : minutes;
    }

    private ZoneId zone() {
        // A bare offset is a zone to Java, not to calendars.
        if (!ZoneId.getAvailableZoneIds().contains(timeZone)) {
            throw new Invalid("#/timeZone", "is not a name of the IANA time zone database, such as Europe/Berlin");
        }
        return ZoneId.of(timeZone);
    }
}
