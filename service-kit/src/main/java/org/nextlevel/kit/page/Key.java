package org.nextlevel.kit.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * One column of a list's order.
 *
 * @param column as the statement names it
 * @param value what an item has in that column, never null
 */
record Key<T>(String column, boolean isDescending, Class<?> type, Function<T, ?> value) {
    private static final Map<Class<?>, Reading> READINGS = Map.of(
            UUID.class, Cursor::id,
            LocalDate.class, Cursor::date,
            Instant.class, Cursor::instant,
            String.class, Cursor::text,
            Integer.class, Cursor::number,
            Long.class, Cursor::largeNumber);

    Key {
        if (!READINGS.containsKey(type)) {
            throw new IllegalArgumentException("A list cannot be ordered by a %s.".formatted(type.getSimpleName()));
        }
    }

    Object read(Cursor cursor, int index) {
        return READINGS.get(type).read(cursor, index);
    }

    /** Negative when the left value comes before the right one in the list. */
    int compare(Object left, Object right) {
        int ascending = comparable(left).compareTo(comparable(right));
        return isDescending ? -ascending : ascending;
    }

    /** PostgreSQL orders ids by their bytes, as their text is ordered, and not as Java orders them. */
    @SuppressWarnings("unchecked")
    private static Comparable<Object> comparable(Object value) {
        return (Comparable<Object>) (value instanceof UUID id ? id.toString() : value);
    }

    String order() {
        return isDescending ? column + " desc" : column;
    }

    String beyond() {
        return isDescending ? " < " : " > ";
    }

    private interface Reading {
        Object read(Cursor cursor, int index);
    }
}
