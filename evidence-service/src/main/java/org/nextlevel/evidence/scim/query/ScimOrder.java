package org.nextlevel.evidence.scim.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nextlevel.evidence.scim.protocol.ScimRefusal;

/**
 * The order of a list and the part of it that is wanted, as the end of a statement.
 *
 * @param key the expression that the list is ordered by first; then it is by id
 * @param isDescending whether the statement reads downwards
 * @param cursor where the part begins; null for the first one, and for lists that are read by numbers
 * @param beyond what must hold of those beyond the cursor, with the values of its parameters
 */
public record ScimOrder(
        String key,
        boolean isDescending,
        @Nullable ListCursor cursor,
        Condition beyond,
        String print,
        int offset,
        int limit,
        boolean isByCursor) {

    /**
     * Of a request.
     *
     * @param id the expression of the id in SQL
     * @throws ScimRefusal when the order names what is not there, or the cursor is of another list
     */
    public static ScimOrder of(ListRequest request, AttributeColumns columns, String id) {
        String key = SortKey.of(request.sortBy(), columns);
        String print = Integer.toHexString(
                Objects.hash(columns.kind().label(), request.filter(), request.sortBy(), request.isDescending()));
        boolean isByCursor = request.isByCursor();
        ListCursor cursor = isByCursor && !request.cursor().isEmpty() ? ListCursor.read(request.cursor(), print) : null;
        boolean isDescending = request.isDescending() != (cursor != null && cursor.isBackwards());
        return new ScimOrder(
                key,
                isDescending,
                cursor,
                cursor == null ? Condition.ALL : beyond(cursor, isDescending, key, id),
                print,
                isByCursor ? 0 : request.start() - 1,
                request.most(),
                isByCursor);
    }

    private static Condition beyond(ListCursor cursor, boolean isDescending, String key, String id) {
        String sign = isDescending ? "<" : ">";
        return new Condition(
                "(%s, %s) %s (cast(:beyondKey as text), cast(:beyondId as uuid))".formatted(key, id, sign),
                Map.of("beyondKey", cursor.sortKey(), "beyondId", cursor.id()));
    }

    /** What the statement ends with, after its conditions; one more than wanted tells that there are more. */
    public String clause(String id) {
        String direction = isDescending ? " desc" : "";
        return " order by sort_key" + direction + ", " + id + direction + " limit :rows offset :offset";
    }

    /** The values of the parameters of the clause, and of what must hold. */
    public Map<String, Object> values() {
        Map<String, Object> all = new HashMap<>(beyond.values());
        all.put("rows", limit + 1);
        all.put("offset", offset);
        return all;
    }

    /** The part of the list that a statement of this order found, with the cursors of its neighbours. */
    public <T> ListPart<T> part(List<T> found, Function<T, String> sortKey, Function<T, UUID> id) {
        boolean isBackwards = cursor != null && cursor.isBackwards();
        boolean isMore = found.size() > limit;
        List<T> shown = isMore ? found.subList(0, limit) : found;
        if (isBackwards) {
            shown = shown.reversed();
        }
        if (!isByCursor || shown.isEmpty()) {
            return new ListPart<>(shown, null, null);
        }
        T first = shown.getFirst();
        T last = shown.getLast();
        boolean hasNext = isBackwards || isMore;
        boolean hasPrevious = isBackwards ? isMore : cursor != null;
        return new ListPart<>(
                shown,
                hasNext ? new ListCursor(false, sortKey.apply(last), id.apply(last)).text(print) : null,
                hasPrevious ? new ListCursor(true, sortKey.apply(first), id.apply(first)).text(print) : null);
    }
}
