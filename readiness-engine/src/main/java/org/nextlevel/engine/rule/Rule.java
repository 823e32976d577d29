package org.nextlevel.engine.rule;

import java.util.Set;
import org.nextlevel.engine.rule.fact.Fact;

/**
 * A rule as data: when its condition holds for somebody, its text is told.
 *
 * @param key its name, unique in a company
 * @param version rises with each change
 * @param mission the row of the mission that it is for
 * @param audience who is told
 * @param condition a CEL expression over {@link Fact}s, true or false
 * @param text what is told, with facts in braces, such as {@code {missingCompetencies}}
 * @param source where the rule comes from: a row of the mission, a paper, a policy of the company
 * @param enabled whether it is applied
 */
public record Rule(
        String key,
        int version,
        String mission,
        Set<AdviceAudience> audience,
        String condition,
        AdviceSeverity severity,
        String text,
        String source,
        boolean enabled) {
    /** The same rule as another version. */
    public Rule as(int number) {
        return new Rule(key, number, mission, audience, condition, severity, text, source, enabled);
    }
}
