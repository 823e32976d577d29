package org.nextlevel.evidence.scim.query;

import java.util.Map;

/**
 * A condition of SQL.
 *
 * @param text with named parameters; no value is part of it
 * @param values of the parameters
 */
public record Condition(String text, Map<String, Object> values) {
    /** What holds of everything. */
    public static final Condition ALL = new Condition("true", Map.of());
}
