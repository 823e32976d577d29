package org.nextlevel.kit.page;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Part of a list.
 *
 * @param next cursor of the following page; null when this is the last one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(
        List<T> items,

        @Schema(description = "Cursor of the following page; absent on the last.", examples = "WyIyMDI2Il0") @Nullable
        String next) {

    /**
     * A page from rows that were read with a limit of one more than asked for, the sign that there is another page.
     *
     * @param cursor the place of a row in the list's order
     */
    public static <R, T> Page<T> of(
            List<R> rows, PageRequest request, Function<R, Cursor> cursor, Function<R, T> view) {
        boolean more = rows.size() > request.limit();
        List<R> shown = more ? rows.subList(0, request.limit()) : rows;
        return new Page<>(
                shown.stream().map(view).toList(),
                more ? cursor.apply(shown.getLast()).encoded() : null);
    }

    /** The same page with another view of each item. */
    public <V> Page<V> map(Function<? super T, ? extends V> view) {
        return new Page<>(items.stream().<V>map(view).toList(), next);
    }
}
