package org.nextlevel.evidence.directory.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nextlevel.evidence.directory.manager.ManagerName;
import org.nextlevel.sentence.Sentence;

/** What a directory entry says of a person, by the names of the API; each has a type and its bounds. */
public enum EntryField {
    USER_NAME("userName", TextRule.USER_NAME),
    NAME("name", TextRule.upTo(200)),
    EMAIL("email", TextRule.EMAIL),
    LANGUAGE("language", TextRule.LANGUAGE),
    TIME_ZONE("timeZone", TextRule.TIME_ZONE),
    COST_CENTRE("costCentre", TextRule.upTo(100)),
    LOCATION("location", TextRule.upTo(100)),
    EMPLOYMENT_TYPE("employmentType", TextRule.upTo(100)),
    /** Texts by name; what is told replaces all of them. */
    ATTRIBUTES("attributes", Map.class),
    /** A {@link ManagerName}; null for who reports to nobody. */
    MANAGER("manager", ManagerName.class),
    /** A list of {@link ManagerName}; what is told replaces all of them, and null is none. */
    MATRIX_MANAGERS("matrixManagers", List.class),
    /** Null, together with level and track, while no level is known. */
    FRAMEWORK("position/framework", TextRule.upTo(80)),
    LEVEL("position/level", TextRule.upTo(80)),
    TRACK("position/track", TextRule.upTo(80)),
    TITLE("position/title", TextRule.upTo(200)),
    DEPARTMENT("position/department", TextRule.upTo(200)),
    /** The first day of the position. */
    POSITION_FROM("position/from", LocalDate.class),
    /** False for who has left. */
    ACTIVE("active", Boolean.class),
    /** The first day on which who has left did not work here any more; null is the day known already, or else today. */
    LEFT_ON("leftOn", LocalDate.class);

    private final String path;
    private final Class<?> type;
    private final @Nullable TextRule rule;

    EntryField(String path, Class<?> type) {
        this.path = path;
        this.type = type;
        this.rule = null;
    }

    EntryField(String path, TextRule rule) {
        this.path = path;
        this.type = String.class;
        this.rule = rule;
    }

    /** As the API calls it, what belongs to the position behind a dot: {@code position.level}. */
    public String path() {
        return path.replace('/', '.');
    }

    /** Where it stands in a body of the API: {@code #/position/level}. */
    public String pointer() {
        return "#/" + path;
    }

    /** What is told, as it is kept: a blank text is nothing, a user name in lower case. */
    @Nullable
    Object kept(@Nullable Object told) {
        if (told != null && !type.isInstance(told)) {
            throw new IllegalArgumentException("%s is no %s".formatted(path, type.getSimpleName()));
        }
        if (told instanceof String text) {
            return text.isBlank() ? null : this == USER_NAME ? text.toLowerCase(Locale.ROOT) : text;
        }
        return told;
    }

    /** What is wrong with a value, in a sentence; empty when nothing is. */
    Optional<String> fault(@Nullable Object value) {
        if (value == null) {
            return isNeeded() ? Optional.of(Sentence.of("is needed")) : Optional.empty();
        }
        return rule == null ? Optional.empty() : rule.fault((String) value);
    }

    private boolean isNeeded() {
        return this == USER_NAME || this == NAME || this == POSITION_FROM || this == ACTIVE;
    }
}
