package org.nextlevel.evidence.scim.query;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.stream.Collectors;
import org.nextlevel.evidence.scim.protocol.ReadScim;
import org.nextlevel.evidence.scim.protocol.ScimLimits;
import org.nextlevel.evidence.scim.protocol.ScimRefusal;

/**
 * Which resources are wanted, in which order, which part of them, and which attributes (RFC 7644, 3.4.2; RFC 9865). What is null
 * was not said.
 *
 * @param cursor empty for the first part of a list that is read by cursors
 */
public record ListRequest(
        @QueryParam("filter") String filter,
        @QueryParam("sortBy") String sortBy,
        @QueryParam("sortOrder") String sortOrder,
        @QueryParam("startIndex") Integer startIndex,
        @QueryParam("count") Integer count,
        @QueryParam("cursor") String cursor,
        @QueryParam("attributes") String attributes,
        @QueryParam("excludedAttributes") String excludedAttributes) {
    /** The message of RFC 7644, 3.4.3. */
    public static final String SEARCH = "urn:ietf:params:scim:api:messages:2.0:SearchRequest";

    /**
     * The same from the body of a search.
     *
     * @throws ScimRefusal when it is no search request
     */
    public static ListRequest of(byte[] body) {
        ObjectNode search = ReadScim.object(body, SEARCH);
        return new ListRequest(
                text(search, "filter"),
                text(search, "sortBy"),
                text(search, "sortOrder"),
                number(search, "startIndex"),
                number(search, "count"),
                text(search, "cursor"),
                names(search, "attributes"),
                names(search, "excludedAttributes"));
    }

    private static String text(ObjectNode search, String name) {
        JsonNode value = ReadScim.get(search, name);
        return value == null ? null : value.asText();
    }

    private static Integer number(ObjectNode search, String name) {
        JsonNode value = ReadScim.get(search, name);
        if (value != null && !value.canConvertToInt()) {
            throw ScimRefusal.invalidValue("%s: must be a whole number.", name);
        }
        return value == null ? null : value.intValue();
    }

    private static String names(ObjectNode search, String name) {
        JsonNode value = ReadScim.get(search, name);
        if (value == null || value.isTextual()) {
            return value == null ? null : value.textValue();
        }
        return value.valueStream().map(JsonNode::asText).collect(Collectors.joining(","));
    }

    /** The same with what an address says without a value: a cursor that begins. */
    public ListRequest at(UriInfo address) {
        boolean begins = cursor == null && address.getQueryParameters().containsKey("cursor");
        return begins
                ? new ListRequest(filter, sortBy, sortOrder, startIndex, count, "", attributes, excludedAttributes)
                : this;
    }

    /** The same for another part. */
    public ListRequest from(int start, int most) {
        return new ListRequest(filter, sortBy, sortOrder, start, most, null, attributes, excludedAttributes);
    }

    /** Whether it is read by cursors. */
    public boolean isByCursor() {
        if (cursor != null && startIndex != null) {
            throw ScimRefusal.invalidValue("A list is read by cursor or by startIndex, not by both.");
        }
        return cursor != null;
    }

    /** Number of the first one wanted, from 1. */
    public int start() {
        return startIndex == null ? 1 : Math.max(1, startIndex);
    }

    /** How many are wanted at most; 0 for their number alone. */
    public int most() {
        return count == null ? ScimLimits.PAGE : Math.clamp(count, 0, ScimLimits.MOST_RESULTS);
    }

    /** @throws ScimRefusal when the order is neither of both */
    public boolean isDescending() {
        if (sortOrder != null
                && !List.of("ascending", "descending").contains(sortOrder.toLowerCase(java.util.Locale.ROOT))) {
            throw ScimRefusal.invalidValue("sortOrder: must be ascending or descending.");
        }
        return sortBy != null && !sortBy.isBlank() && "descending".equalsIgnoreCase(sortOrder);
    }
}
