package org.nextlevel.advisor.promotion.conversation.meeting;

import java.time.LocalDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The planned conversation as its owner sees it; what was read can be sent back to plan it anew.
 *
 * @param place absent when it is not said
 */
public record MeetingView(
        @Schema(
                implementation = String.class,
                pattern = MeetingView.LOCAL_TIME,
                description = "As a clock in the time zone shows it, without an offset.",
                examples = "2026-12-01T10:00:00")
        LocalDateTime start,

        @Schema(description = "Name in the IANA time zone database.", examples = "Europe/Berlin")
        String timeZone,

        @Schema(examples = "30") int minutes,

        @Nullable @Schema(examples = "Room 4.12") String place) {
    // Not the format date-time of JSON Schema, which has an offset.
    static final String LOCAL_TIME = "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?$";

    /** The meeting as it is. */
    public static MeetingView of(Meeting meeting) {
        return new MeetingView(meeting.startsAt(), meeting.timeZone(), meeting.minutes(), meeting.place());
    }
}
