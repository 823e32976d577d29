package org.nextlevel.kit.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.nextlevel.kit.problem.Malformed;
import org.nextlevel.kit.problem.Violation;

/** A place in a list: the order's keys of the last item seen. Opaque to callers, and good only for the same list. */
public record Cursor(List<String> keys) {
    private static final String SEPARATOR = "\u001f";

    /** The place after an item with these keys. */
    public static Cursor at(Object... keys) {
        return new Cursor(java.util.Arrays.stream(keys).map(String::valueOf).toList());
    }

    static Cursor decode(String text) {
        try {
            String keys = new String(Base64.getUrlDecoder().decode(text), UTF_8);
            return new Cursor(List.of(keys.split(SEPARATOR, -1)));
        } catch (IllegalArgumentException _) {
            throw unknown();
        }
    }

    String encoded() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, keys).getBytes(UTF_8));
    }

    /**
     * A key as text.
     *
     * @throws Malformed when the cursor belongs to another list
     */
    public String text(int index) {
        if (index >= keys.size()) {
            throw unknown();
        }
        return keys.get(index);
    }

    /**
     * A key that is an id.
     *
     * @throws Malformed when the cursor belongs to another list
     */
    public UUID id(int index) {
        try {
            return UUID.fromString(text(index));
        } catch (IllegalArgumentException _) {
            throw unknown();
        }
    }

    /**
     * A key that is a date.
     *
     * @throws Malformed when the cursor belongs to another list
     */
    public LocalDate date(int index) {
        try {
            return LocalDate.parse(text(index));
        } catch (DateTimeParseException _) {
            throw unknown();
        }
    }

    /**
     * A key that is a moment.
     *
     * @throws Malformed when the cursor belongs to another list
     */
    public Instant instant(int index) {
        try {
            return Instant.parse(text(index));
        } catch (DateTimeParseException _) {
            throw unknown();
        }
    }

    private static Malformed unknown() {
        return new Malformed(
                "The cursor is not one that this list gave.", List.of(Violation.of("cursor", "is not known")));
    }
}
