package org.nextlevel.advisor.growth.help.need;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.advisor.copy.framework.ladder.FrameworkNames;
import org.nextlevel.engine.readiness.finding.Gap;
import org.nextlevel.kit.reference.NamedKey;

/**
 * A need that would close a gap of somebody: for that person alone.
 *
 * @param until the last day on which help is of use
 * @param competency of the gap
 * @param level at which the gap is
 */
public record NeedMatch(
        UUID needId,

        @Schema(examples = "Who can help our new colleagues to start?")
        String title,

        LocalDate until,
        @Schema(description = "The competency of the gap.") NamedKey competency,

        @Schema(description = "The level at which it is asked for.")
        NamedKey level) {
    static NeedMatch of(Need need, Gap gap, FrameworkNames names) {
        return new NeedMatch(
                need.id(),
                need.title(),
                need.untilOn(),
                new NamedKey(gap.competency(), gap.name()),
                names.level(gap.level()));
    }
}
