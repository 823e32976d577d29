package org.nextlevel.evidence.scim.answer;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list as SCIM answers it.
 *
 * @param total how many there are in all
 * @param start number of the first one shown, from 1; 0 where the list is read by cursors
 * @param next the cursor of the part that follows; null when there is none
 * @param previous the cursor of the part before; null when there is none
 */
public record ListAnswer(
        long total,
        int start,
        @Nullable String next,
        @Nullable String previous,
        List<ObjectNode> resources) {
    private static final String SCHEMA = "urn:ietf:params:scim:api:messages:2.0:ListResponse";

    /** All there is, in one part. */
    public static ListAnswer whole(List<ObjectNode> resources) {
        return new ListAnswer(resources.size(), 1, null, null, resources);
    }

    /** As JSON. */
    public ObjectNode toJson() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.putArray("schemas").add(SCHEMA);
        json.put("totalResults", total);
        json.put("itemsPerPage", resources.size());
        if (start > 0) {
            json.put("startIndex", start);
        }
        if (next != null) {
            json.put("nextCursor", next);
        }
        if (previous != null) {
            json.put("previousCursor", previous);
        }
        json.putArray("Resources").addAll(resources);
        return json;
    }
}
