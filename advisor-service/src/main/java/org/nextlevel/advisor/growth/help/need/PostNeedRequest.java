package org.nextlevel.advisor.growth.help.need;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.advisor.growth.help.request.NeedScope;
import org.nextlevel.advisor.growth.help.request.NeededCompetency;
import org.nextlevel.kit.roundtrip.ReadAs;
import org.nextlevel.kit.time.CalendarDate;

/**
 * A request to ask for help, or to change what was asked.
 *
 * @param until the last day on which help is of use
 */
@ReadAs(
        value = NeedView.class,
        computed = {"closes", "actions"})
record PostNeedRequest(
        @NotBlank @Size(max = 200) @Schema(examples = "Who can help our new colleagues to start?")
        String title,

        @Size(max = 4_000) @Schema(examples = "Two people start in August; each needs somebody to ask.")
        String description,

        @NotEmpty
        @Size(max = 10)
        @Schema(description = "What it asks for; people whose gaps match see that it would close them.")
        List<@NotNull @Valid NeededCompetency> competencies,

        @NotNull
        @CalendarDate
        @Schema(description = "The last day on which help is of use, today or later.", examples = "2026-08-31")
        LocalDate until,

        @NotNull @Schema(examples = "TEAM") NeedScope scope) {}
