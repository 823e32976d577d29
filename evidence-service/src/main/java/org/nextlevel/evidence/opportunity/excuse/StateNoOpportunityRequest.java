package org.nextlevel.evidence.opportunity.excuse;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.kit.roundtrip.ReadAs;
import org.nextlevel.kit.time.CalendarDate;

/**
 * That there was no opportunity for a competency.
 *
 * @param statement in one's own words; null for none
 * @param from first day of it
 * @param until last day of it; null while it goes on
 */
@ReadAs(value = NoOpportunityView.class, computed = "actions")
public record StateNoOpportunityRequest(
        @NotNull @Schema(examples = "ROLE_HAS_NONE") NoOpportunityReason reason,

        @Size(max = 500) @Schema(examples = "Nobody is hired this year.")
        String statement,

        @NotNull @CalendarDate @Schema(examples = "2026-01-01")
        LocalDate from,

        @CalendarDate @Schema(examples = "2026-12-31") LocalDate until) {}
