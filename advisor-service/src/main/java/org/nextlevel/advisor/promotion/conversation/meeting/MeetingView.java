package org.nextlevel.advisor.promotion.conversation.meeting;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.advisor.promotion.promotioncase.PromotionCase;
import org.nextlevel.kit.action.Action;

/**
 * The planned conversation as its owner sees it; what was read can be sent back to plan it anew.
 *
 * @param place absent when it is not said
 * @param actions what the owner may do now
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

        @Nullable @Schema(examples = "Room 4.12") String place,
        List<Action> actions) {
    // Not the format date-time of JSON Schema, which has an offset.
    static final String LOCAL_TIME = "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?$";

    private enum Move {
        /** Plan it for another time or place. */
        PLAN,
        CANCEL
    }

    /** The meeting of a case as it is. */
    public static MeetingView of(Meeting meeting, PromotionCase promotionCase) {
        String path = "/api/cases/%s/conversation/meeting".formatted(meeting.caseId());
        List<Action> actions = new ArrayList<>();
        if (Meetings.arePlannedFor(promotionCase)) {
            actions.add(Action.put(Move.PLAN, path, "If-Match", "start", "timeZone"));
        }
        actions.add(Action.delete(Move.CANCEL, path, "If-Match"));
        return new MeetingView(meeting.startsAt(), meeting.timeZone(), meeting.minutes(), meeting.place(), actions);
    }
}
