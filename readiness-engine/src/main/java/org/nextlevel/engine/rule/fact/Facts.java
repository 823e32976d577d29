package org.nextlevel.engine.rule.fact;

import dev.cel.common.values.NullValue;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What is known of one person on one day, each fact with the evidence behind it. A fact that was not told is null. */
public final class Facts {
    /** As many pieces of evidence are named behind one fact; the first told are. */
    public static final int MOST_EVIDENCE = 50;

    private final Map<Fact, Object> values;
    private final Map<Fact, List<UUID>> evidence;
    private final Map<String, Optional<Object>> variables;

    private Facts(Builder builder) {
        values = new EnumMap<>(builder.values);
        evidence = new EnumMap<>(builder.evidence);
        variables = new HashMap<>();
        // Made once for all rules.
        for (Fact fact : Fact.values()) {
            Object value = values.get(fact);
            variables.put(fact.key(), Optional.of(value == null ? NullValue.NULL_VALUE : value));
        }
    }

    /** Facts that are all null so far, except those that never are: they are false, 0 or empty. */
    public static Builder builder() {
        return new Builder();
    }

    /** The value; null as the fact says. */
    public Object value(Fact fact) {
        return values.get(fact);
    }

    /** Ids of the evidence behind a fact, at most {@link #MOST_EVIDENCE}; empty when there is none. */
    public List<UUID> evidence(Fact fact) {
        return evidence.getOrDefault(fact, List.of());
    }

    /** The value as a condition reads it; empty when there is no fact of this name. */
    public Optional<Object> variable(String name) {
        return variables.getOrDefault(name, Optional.empty());
    }

    /** Takes facts one by one. */
    public static final class Builder {
        private final Map<Fact, Object> values = new EnumMap<>(Fact.class);
        private final Map<Fact, List<UUID>> evidence = new EnumMap<>(Fact.class);

        private Builder() {
            for (Fact fact : Fact.values()) {
                if (fact.whenNull() == null) {
                    values.put(fact, nothing(fact));
                }
            }
        }

        /** @throws IllegalArgumentException when the value is not of the fact's type, or null where the fact never is */
        public Builder with(Fact fact, Object value) {
            Object known = value instanceof Integer number ? (Object) number.longValue() : value;
            if (known == null ? fact.whenNull() == null : !fact.type().holds(known)) {
                throw new IllegalArgumentException("%s is not a %s".formatted(fact.key(), fact.type()));
            }
            values.put(fact, known);
            return this;
        }

        /** The same, with the evidence behind it. */
        public Builder with(Fact fact, Object value, Collection<UUID> behind) {
            evidence.put(fact, behind.stream().distinct().limit(MOST_EVIDENCE).toList());
            return with(fact, value);
        }

        /** The facts. */
        public Facts build() {
            return new Facts(this);
        }

        private static Object nothing(Fact fact) {
            return switch (fact.type()) {
                case BOOL -> false;
                case INT -> 0L;
                case SHARE -> 0.0;
                case TEXT, DATE -> "";
                case LIST -> List.of();
            };
        }
    }
}
