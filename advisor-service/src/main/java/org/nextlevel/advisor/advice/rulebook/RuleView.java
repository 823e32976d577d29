package org.nextlevel.advisor.advice.rulebook;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.engine.rule.AdviceAudience;
import org.nextlevel.engine.rule.AdviceSeverity;
import org.nextlevel.engine.rule.Rule;
import org.nextlevel.engine.rule.Rules;
import org.nextlevel.engine.rule.fact.Fact;

/** A rule of a company, in one version. */
public record RuleView(
        @Schema(examples = "nobody-was-shown") String key,

        @Schema(description = "Rises with each change.", examples = "1")
        int version,

        @Schema(examples = "M0.2") String mission,
        @Schema(examples = "[\"EMPLOYEE\"]") List<AdviceAudience> audience,

        @Schema(examples = "hasManager && (daysSinceShared == null || daysSinceShared > 90)")
        String condition,

        @Schema(examples = "WARNING") AdviceSeverity severity,

        @Schema(examples = "Nothing was shared with your manager in the last 90 days.")
        String text,

        @Schema(examples = "M0.2, the manager will not notice")
        String source,

        @Schema(examples = "true") boolean enabled,
        @Schema(examples = "DEFAULT") RuleOrigin origin,

        @Schema(description = "The facts that it reads.", examples = "[\"hasManager\", \"daysSinceShared\"]")
        List<String> facts,

        @Nullable @Schema(description = "When the company made it so; absent for what ships.")
        Instant changedAt,

        @Schema(description = "Whether this version ended the company's copy; a former one holds again, or none.")
        boolean removed) {

    static RuleView of(CurrentRule current) {
        RuleVersion version = current.version();
        return of(current.rule(), current.origin(), version == null ? null : version.changedAt(), false);
    }

    static RuleView of(Rule rule, RuleOrigin origin, Instant changedAt, boolean removed) {
        return new RuleView(
                rule.key(),
                rule.version(),
                rule.mission(),
                rule.audience().stream().sorted().toList(),
                rule.condition(),
                rule.severity(),
                rule.text(),
                rule.source(),
                rule.enabled(),
                origin,
                Rules.reads(rule).stream().map(Fact::key).toList(),
                changedAt,
                removed);
    }
}
