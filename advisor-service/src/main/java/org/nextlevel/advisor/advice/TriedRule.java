package org.nextlevel.advisor.advice;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.engine.rule.Advice;
import org.nextlevel.engine.rule.Rule;
import org.nextlevel.engine.rule.Rules;
import org.nextlevel.engine.rule.fact.Facts;

/** What came of trying a rule out. */
public record TriedRule(
        @Schema(examples = "nobody-was-shown") String rule,
        @Schema(examples = "1") int version,

        @Schema(description = "Whether it would be told, were it enabled.", examples = "true")
        boolean holds,

        @Nullable
        @Schema(
                description = "What would be told; absent when it does not hold.",
                examples = "Nothing was shared with your manager in the last 90 days.")
        String text,

        @Schema(
                description = "The facts that it reads, with their values.",
                examples = "{\"hasManager\": true, \"daysSinceShared\": 120}")
        Map<String, Object> facts,

        @Schema(description = "Ids of the evidence behind these facts.")
        List<UUID> evidence) {

    static TriedRule of(Rule rule, Facts facts) {
        var advice = Rules.apply(rule, facts);
        var read = Rules.reads(rule);
        return new TriedRule(
                rule.key(),
                rule.version(),
                advice.isPresent(),
                advice.map(Advice::text).orElse(null),
                RuleAdvice.values(read, facts),
                RuleAdvice.evidence(read, facts));
    }
}
