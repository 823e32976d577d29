package org.nextlevel.evidence.scim.query;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.nextlevel.evidence.scim.protocol.ScimRefusal;

/**
 * The order of a list and the part of it that is wanted, as the end of a statement.
 *
 * @param key the expression that the list is ordered by first; then it is by id
 * @param after what must hold of those after the cursor
 * @param values of the parameters of that
 */
public record ScimOrder(String key, boolean isDescending, Condition after, String print, int offset, int limit) {
    private static final ObjectMapper JSON = new ObjectMapper();

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
        boolean isFirst = !request.isByCursor() || request.cursor().isEmpty();
        Condition after = isFirst ? Condition.ALL : after(request, key, id, print);
        int offset = request.isByCursor() ? 0 : request.start() - 1;
        return new ScimOrder(key, request.isDescending(), after, print, offset, request.most());
    }

    private static Condition after(ListRequest request, String key, String id, String print) {
        List<String> read = read(request.cursor());
        if (read.size() != 3 || !read.getFirst().equals(print)) {
            throw ScimRefusal.invalidCursor(
                    "The cursor is not one that this list gave: begin with an empty one, and send nextCursor of the part before.");
        }
        Map<String, Object> values = new HashMap<>();
        values.put("afterKey", read.get(1));
        values.put("afterId", uuid(read.get(2)));
        String sign = request.isDescending() ? " < " : " > ";
        return new Condition(
                "(%s, %s)%s(cast(:afterKey as text), cast(:afterId as uuid))".formatted(key, id, sign), values);
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            throw ScimRefusal.invalidCursor("The cursor cannot be read.");
        }
    }

    private static List<String> read(String cursor) {
        try {
            return List.of(JSON.readValue(Base64.getUrlDecoder().decode(cursor), String[].class));
        } catch (IOException | IllegalArgumentException | NullPointerException _) {
            return List.of();
        }
    }

    /** What the statement ends with, after its conditions; one more than wanted tells that there are more. */
    public String clause(String id) {
        String direction = isDescending ? " desc" : "";
        return " order by sort_key" + direction + ", " + id + direction + " limit :rows offset :offset";
    }

    /** The values of the parameters of the clause, and of what must hold. */
    public Map<String, Object> values() {
        Map<String, Object> all = new HashMap<>(after.values());
        all.put("rows", limit + 1);
        all.put("offset", offset);
        return all;
    }

    /** The cursor of what comes after a resource. */
    public String cursorAfter(String sortKey, UUID id) {
        try {
            byte[] text = JSON.writeValueAsBytes(List.of(print, sortKey, id.toString()));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The parts of a cursor are plain text.", e);
        }
    }
}
