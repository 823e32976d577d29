package org.nextlevel.kit.value;

import java.time.DateTimeException;
import java.util.function.Function;

/**
 * A type whose values a request gives as text, in one form alone.
 *
 * @param called what such a value is, after "is not a valid"
 * @param reading throws an {@link IllegalArgumentException} or a {@link DateTimeException} for any other text
 */
public record TextForm<T>(Class<T> type, String called, Function<String, T> reading) {
    /**
     * The value that a text stands for.
     *
     * @throws IllegalArgumentException when the text has another form
     */
    public T read(String text) {
        try {
            return reading.apply(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
