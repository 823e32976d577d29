package org.nextlevel.advisor.promotion.followthrough.goal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.kit.time.CalendarDate;

/**
 * A request to check in on a goal.
 *
 * @param note null for nothing to say
 * @param dueOn another day; null for the one it has
 */
record CheckGoalRequest(
        @NotNull @Schema(examples = "AT_RISK") FirstGoalState state,

        @Nullable @Size(max = 1_000) @Schema(examples = "Four of six have.")
        String note,

        @Nullable @CalendarDate @Schema(examples = "2027-07-31")
        LocalDate dueOn) {}
