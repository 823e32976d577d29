package org.nextlevel.advisor.promotion.conversation.meeting;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The planned conversation as its owner sees it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MeetingView(
        UUID caseId,

        @Schema(description = "As a clock in the time zone shows it.", examples = "2026-12-01T10:00:00")
        LocalDateTime start,

        @Schema(examples = "Europe/Berlin") String timeZone,
        @Schema(examples = "30") int minutes,

        @Schema(description = "Absent when it is not said.", examples = "Room 4.12")
        String place) {

    static MeetingView of(Meeting meeting) {
        return new MeetingView(
                meeting.caseId(), meeting.startsAt(), meeting.timeZone(), meeting.minutes(), meeting.place());
    }
}
