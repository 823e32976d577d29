package org.nextlevel.engine.rule.fact;

import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.NullableType;
import dev.cel.common.types.SimpleType;
import java.util.List;

/** What a fact's value is, and what conditions take it for. */
public enum RuleFactType {
    /** True or false. */
    BOOL(SimpleType.BOOL, Boolean.class),
    /** A whole number. */
    INT(SimpleType.INT, Long.class),
    /** A number from 0 to 1. */
    SHARE(SimpleType.DOUBLE, Double.class),
    /** A text. */
    TEXT(SimpleType.STRING, String.class),
    /** A day as text, such as 2026-06-30, so that earlier is less. */
    DATE(SimpleType.STRING, String.class),
    /** Several texts, in a fixed order. */
    LIST(ListType.create(SimpleType.STRING), List.class);

    private final CelType language;
    private final Class<?> java;

    RuleFactType(CelType language, Class<?> java) {
        this.language = language;
        this.java = java;
    }

    /** The type that conditions take it for. */
    public CelType inConditions(boolean nullable) {
        return nullable ? NullableType.create(language) : language;
    }

    /** Whether a value, not null, is of this type. */
    public boolean holds(Object value) {
        return java.isInstance(value)
                && (this != SHARE || (Double) value >= 0 && (Double) value <= 1)
                && (!(value instanceof List<?> list) || list.stream().allMatch(String.class::isInstance));
    }
}
