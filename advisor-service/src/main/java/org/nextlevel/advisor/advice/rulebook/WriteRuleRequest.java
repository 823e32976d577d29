package org.nextlevel.advisor.advice.rulebook;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.engine.rule.AdviceAudience;
import org.nextlevel.engine.rule.AdviceSeverity;
import org.nextlevel.engine.rule.Rule;
import org.nextlevel.kit.roundtrip.ReadAs;

/** What a rule shall be. */
@ReadAs(
        value = RuleView.class,
        computed = {"facts", "origin", "changedAt", "removed", "actions"})
public record WriteRuleRequest(
        @NotNull
        @Pattern(regexp = "M[0-9]{1,2}\\.[0-9]{1,2}", message = "is a row of the mission, such as M0.2")
        @Schema(description = "The row of the mission that it is for.", examples = "M0.2")
        String mission,

        @NotEmpty
        @Size(max = 3)
        @Schema(description = "Who is told. HR is told numbers alone.", examples = "[\"EMPLOYEE\"]")
        Set<@NotNull AdviceAudience> audience,

        @NotBlank
        @Size(max = 2_000)
        @Schema(
                description =
                        "CEL over the facts of GET /api/rules/facts, true or false. What is unknown does not hold.",
                examples = "hasManager && (daysSinceShared == null || daysSinceShared > 60)")
        String condition,

        @NotNull @Schema(examples = "SUGGESTION") AdviceSeverity severity,

        @NotBlank
        @Size(max = 1_000)
        @Schema(
                description = "What is told, with facts in braces.",
                examples = "Nothing was shared with your manager for {daysSinceShared} days.")
        String text,

        @NotBlank
        @Size(max = 200)
        @Schema(description = "Where the rule comes from.", examples = "People handbook, chapter 4")
        String source,

        @NotNull @Schema(description = "Whether it is applied.", examples = "true")
        Boolean enabled) {
    Rule as(String key, int version) {
        return new Rule(key, version, mission, Set.copyOf(audience), condition, severity, text, source, enabled);
    }
}
