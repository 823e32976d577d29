package org.nextlevel.advisor.growth.help.need;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.engine.readiness.finding.Gap;

/**
 * A need that would close a gap of somebody: for that person alone.
 *
 * @param until the last day on which help is of use
 * @param competency key of the competency of the gap
 * @param name its name
 * @param level key of the level at which the gap is
 */
public record NeedMatch(
        UUID needId,

        @Schema(examples = "Who can help our new colleagues to start?")
        String title,

        LocalDate until,
        @Schema(examples = "mentoring") String competency,
        @Schema(examples = "Mentoring") String name,
        @Schema(examples = "senior-1") String level) {
    static NeedMatch of(Need need, Gap gap) {
        return new NeedMatch(need.id(), need.title(), need.untilOn(), gap.competency(), gap.name(), gap.level());
    }
}
