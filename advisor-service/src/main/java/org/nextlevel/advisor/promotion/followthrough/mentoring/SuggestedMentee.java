package org.nextlevel.advisor.promotion.followthrough.mentoring;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody to help, and with what (M8.3). */
public record SuggestedMentee(UUID employeeId, List<MenteeGap> with) {

    /** A competency that this person has still to show. */
    record MenteeGap(
            @Schema(examples = "mentoring") String competency,
            @Schema(examples = "Mentoring") String name) {}
}
