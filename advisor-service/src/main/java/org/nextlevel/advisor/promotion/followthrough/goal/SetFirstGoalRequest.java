package org.nextlevel.advisor.promotion.followthrough.goal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.kit.time.CalendarDate;

/** A request to set a goal of the first 90 days. */
record SetFirstGoalRequest(
        @NotBlank @Size(max = 500) @Schema(examples = "Every engineer of the team has deployed alone.")
        String text,

        @NotNull @CalendarDate @Schema(description = "Today or later.", examples = "2027-06-30")
        LocalDate dueOn) {}
