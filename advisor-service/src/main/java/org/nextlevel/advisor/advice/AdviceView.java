package org.nextlevel.advisor.advice;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the company's rules tell one person today. */
public record AdviceView(
        @Schema(examples = "0199a4f2-7c1e-7b7a-9d53-0d6f6c0a1b22")
        UUID employeeId,

        @Schema(description = "`own`: for the person; `shared`: for a manager, from what was shared.", examples = "own")
        String perspective,

        @Schema(description = "The day it holds for.", examples = "2026-06-30")
        LocalDate asOf,

        @Schema(description = "The most severe first, then by row of the mission and key; at most 200.")
        List<AdviceItem> items) {}
