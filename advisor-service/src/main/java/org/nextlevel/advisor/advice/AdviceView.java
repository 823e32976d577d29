package org.nextlevel.advisor.advice;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.engine.rule.AdviceSeverity;
import org.nextlevel.kit.reference.PersonReference;

/** What the company's rules tell one person today. */
public record AdviceView(
        @Schema(description = "Whom it is about.") PersonReference employee,

        @Schema(
                description = "`own`: for the person; `shared`: for a manager, from what was shared.",
                enumeration = {"own", "shared"},
                examples = "own")
        String perspective,

        @Schema(description = "When it was computed.", examples = "2026-06-30T09:30:00Z")
        Instant asOf,

        AdviceTotals totals,

        @Schema(description = "The most severe first, then by row of the mission and key; at most 200.")
        List<RuleAdvice> items) {
    /** How much there is of each severity, for badges. */
    record AdviceTotals(
            @Schema(examples = "1") int warnings,
            @Schema(examples = "2") int suggestions,
            @Schema(examples = "0") int infos) {
        static AdviceTotals of(List<RuleAdvice> items) {
            return new AdviceTotals(
                    number(items, AdviceSeverity.WARNING),
                    number(items, AdviceSeverity.SUGGESTION),
                    number(items, AdviceSeverity.INFO));
        }

        private static int number(List<RuleAdvice> items, AdviceSeverity severity) {
            return (int)
                    items.stream().filter(item -> item.severity() == severity).count();
        }
    }
}
