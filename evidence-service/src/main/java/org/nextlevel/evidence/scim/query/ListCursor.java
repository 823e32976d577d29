package org.nextlevel.evidence.scim.query;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.nextlevel.evidence.scim.protocol.ScimRefusal;

/**
 * A place in a list, which is read on from there (RFC 9865).
 *
 * @param isBackwards whether what comes before it is read
 * @param sortKey of the resource at the place, which is not read itself
 */
record ListCursor(boolean isBackwards, String sortKey, UUID id) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BACKWARDS = "back";

    /**
     * The cursor that a text is.
     *
     * @param print of the list that it must be of
     * @throws ScimRefusal when it is of another list, or none
     */
    static ListCursor read(String text, String print) {
        List<String> read = parts(text);
        boolean isBackwards = read.size() == 4 && read.getLast().equals(BACKWARDS);
        if (read.size() != 3 && !isBackwards || !read.getFirst().equals(print)) {
            throw ScimRefusal.invalidCursor(
                    "The cursor is not one that this list gave: begin with an empty one, and send nextCursor or previousCursor of another part.");
        }
        return new ListCursor(isBackwards, read.get(1), uuid(read.get(2)));
    }

    private static List<String> parts(String text) {
        try {
            return List.of(JSON.readValue(Base64.getUrlDecoder().decode(text), String[].class));
        } catch (IOException | IllegalArgumentException | NullPointerException _) {
            return List.of();
        }
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            throw ScimRefusal.invalidCursor("The cursor cannot be read.");
        }
    }

    /** As it is given to whoever reads the list of this print. */
    String text(String print) {
        List<String> parts = new ArrayList<>(List.of(print, sortKey, id.toString()));
        if (isBackwards) {
            parts.add(BACKWARDS);
        }
        try {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(parts));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The parts of a cursor are plain text.", e);
        }
    }
}
