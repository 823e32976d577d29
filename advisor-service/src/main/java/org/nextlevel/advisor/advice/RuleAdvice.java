package org.nextlevel.advisor.advice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.engine.rule.Advice;
import org.nextlevel.engine.rule.AdviceSeverity;
import org.nextlevel.engine.rule.fact.Fact;
import org.nextlevel.engine.rule.fact.Facts;

/** What one rule tells a person, and why. */
public record RuleAdvice(
        @Schema(description = "Key of the rule.", examples = "nobody-was-shown")
        String rule,

        @Schema(description = "Its version; see GET /api/rules/{key}/versions.", examples = "1")
        int version,

        @Schema(examples = "M0.2") String mission,
        @Schema(examples = "WARNING") AdviceSeverity severity,

        @Schema(examples = "Nothing was shared with your manager in the last 90 days.")
        String text,

        @Schema(
                description =
                        "The facts that the rule read, by name, with their values; absent is what is null as the fact says.",
                examples = "{\"hasManager\": true, \"daysSinceShared\": 120}")
        Map<String, Object> facts,

        @Schema(description = "Ids of the evidence behind these facts, at most 50 a fact.")
        List<UUID> evidence) {

    static RuleAdvice of(Advice advice, Facts facts) {
        var rule = advice.rule();
        return new RuleAdvice(
                rule.key(),
                rule.version(),
                rule.mission(),
                rule.severity(),
                advice.text(),
                values(advice.read(), facts),
                evidence(advice.read(), facts));
    }

    static Map<String, Object> values(Set<Fact> read, Facts facts) {
        Map<String, Object> values = new LinkedHashMap<>();
        read.stream()
                .filter(fact -> facts.value(fact) != null)
                .forEach(fact -> values.put(fact.key(), facts.value(fact)));
        return values;
    }

    static List<UUID> evidence(Set<Fact> read, Facts facts) {
        return read.stream()
                .flatMap(fact -> facts.evidence(fact).stream())
                .distinct()
                .sorted()
                .toList();
    }
}
