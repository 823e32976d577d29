package org.nextlevel.engine.readiness.trace;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/**
 * One rule as it was applied (M9.7): with all steps, a reader can compute the verdict again.
 *
 * @param rule name of the rule
 * @param version version of the rule; rises when the rule changes
 * @param outcome what came of it
 * @param facts what it was applied to, named
 */
public record TraceStep(String rule, int version, String outcome, Map<String, Object> facts) {

    /** A step with its facts as name, value, name, value; facts without a value are left out. */
    public static TraceStep of(String rule, int version, Object outcome, Object... facts) {
        SequencedMap<String, Object> named = new LinkedHashMap<>();
        for (int i = 0; i < facts.length; i += 2) {
            if (facts[i + 1] != null) {
                named.put((String) facts[i], facts[i + 1]);
            }
        }
        return new TraceStep(rule, version, outcome.toString(), Collections.unmodifiableMap(named));
    }
}
