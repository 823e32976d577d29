package org.nextlevel.advisor.copy.opportunity;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.advisor.copy.wording.PeopleNames;
import org.nextlevel.engine.readiness.evidence.NoOpportunity;
import org.nextlevel.engine.readiness.evidence.NoOpportunityReason;
import org.nextlevel.kit.reference.PersonReference;

/** That there was no opportunity to show a competency, as callers see it: why, since when, and who says so. */
public record ExcuseView(
        @Schema(examples = "mentoring") String competency,
        NoOpportunityReason reason,
        @Schema(examples = "2026-01-01") LocalDate from,

        @Nullable @Schema(description = "The last day; absent while it goes on.", examples = "2026-06-30")
        LocalDate until,

        @Schema(description = "What stands behind the person's word; contested, it excuses nothing.")
        NoOpportunity.Standing standing,

        @Nullable @Schema(description = "The manager above who confirmed or contested it; absent while nobody did.")
        PersonReference judgedBy,

        @Nullable Instant judgedAt) {
    /** The statement with the one who judged it named; null for null. */
    public static @Nullable ExcuseView of(@Nullable NoOpportunity said, PeopleNames.Naming naming) {
        return said == null
                ? null
                : new ExcuseView(
                        said.competency(),
                        said.reason(),
                        said.from(),
                        said.until(),
                        said.standing(),
                        naming.ofNullable(said.judgedBy()),
                        said.judgedAt());
    }
}
