package org.nextlevel.evidence.evidence.list;

import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.kit.reference.NamedKey;

/**
 * Evidence month by month.
 *
 * @param items months with evidence, by the day on which it was done, the newest first
 * @param gaps runs of whole months in which nothing was done, the latest first
 * @param nothingSince the last month with evidence, when a whole month has passed since; absent otherwise
 */
public record TimelineView(
        List<TimelineMonth> items,
        List<TimelineGap> gaps,

        @Nullable @Schema(type = SchemaType.STRING, examples = "2026-03")
        YearMonth nothingSince) {

    /**
     * What there is of a month.
     *
     * @param count pieces of evidence
     * @param quantified those with a metric
     * @param shared those that others see
     */
    public record TimelineMonth(
            @Schema(type = SchemaType.STRING, examples = "2026-03")
            YearMonth month,

            @Schema(examples = "4") int count,
            @Schema(examples = "3") int quantified,
            @Schema(examples = "2") int shared,
            List<TimelineCompetency> competencies) {}

    /**
     * A competency at a level that pieces of a month claim.
     *
     * @param count pieces of the month that claim the competency at the level
     */
    public record TimelineCompetency(
            NamedKey competency,
            NamedKey level,
            @Schema(examples = "2") int count) {}
}
