package org.nextlevel.evidence.scim.protocol;

import java.util.UUID;

/** Ids of resources as paths name them. */
public final class ScimId {
    private ScimId() {}

    /**
     * The id.
     *
     * @throws ScimRefusal 404 when nothing can have it
     */
    public static UUID of(String kind, String id) {
        try {
            UUID read = UUID.fromString(id);
            if (read.toString().equalsIgnoreCase(id)) {
                return read;
            }
        } catch (IllegalArgumentException _) {
            // As if it were an id of nothing.
        }
        throw ScimRefusal.notFound(kind, id);
    }
}
