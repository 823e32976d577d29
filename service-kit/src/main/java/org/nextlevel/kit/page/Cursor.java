package org.nextlevel.kit.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.nextlevel.kit.problem.Malformed;
import org.nextlevel.kit.problem.Violation;
import org.nextlevel.kit.time.CalendarDate;
import org.nextlevel.kit.value.KeepableText;

/** A place in a list: the order's keys of the last item seen. Opaque to callers, and good only for the same list. */
public record Cursor(List<String> keys) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The place after an item with these keys. */
    public static Cursor at(Object... keys) {
        return new Cursor(Arrays.stream(keys).map(String::valueOf).toList());
    }

    static Cursor decode(String text) {
        try {
            String[] keys = JSON.readValue(Base64.getUrlDecoder().decode(text), String[].class);
            if (keys == null || Arrays.stream(keys).anyMatch(Cursor::isNoKey)) {
                throw unknown();
            }
            return new Cursor(List.of(keys));
        } catch (IOException | IllegalArgumentException _) {
            throw unknown();
        }
    }

    private static boolean isNoKey(String key) {
        return key == null || KeepableText.fault(key) != null;
    }

    String encoded() {
        try {
            // A JSON array holds any text: a separator could be part of a key.
            return Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(keys));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The keys of a cursor are plain text.", e);
        }
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
     * A key that is a date, within the bounds of {@link CalendarDate}.
     *
     * @throws Malformed when the cursor belongs to another list
     */
    public LocalDate date(int index) {
        try {
            LocalDate date = LocalDate.parse(text(index));
            if (!CalendarDate.Bounds.holds(date)) {
                throw unknown();
            }
            return date;
        } catch (DateTimeParseException _) {
            throw unknown();
        }
    }

    /**
     * A key that is a whole number.
     *
     * @throws Malformed when the cursor belongs to another list
     */
    public int number(int index) {
        try {
            return Integer.parseInt(text(index));
        } catch (NumberFormatException _) {
            throw unknown();
        }
    }

    /**
     * A key that is a whole number of any size.
     *
     * @throws Malformed when the cursor belongs to another list
     */
    public long largeNumber(int index) {
        try {
            return Long.parseLong(text(index));
        } catch (NumberFormatException _) {
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
                "The cursor is not one that this list gave: begin without one, and send `next` of the page before.",
                List.of(Violation.of("cursor", "is not known")));
    }
}
