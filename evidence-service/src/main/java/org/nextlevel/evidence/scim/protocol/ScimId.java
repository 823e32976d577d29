package org.nextlevel.evidence.scim.protocol;

import java.util.Optional;
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
        return find(id).orElseThrow(() -> ScimRefusal.notFound(kind, id));
    }

    /** Whether it is written as an id is. */
    public static boolean isOne(String text) {
        return find(text).isPresent();
    }

    private static Optional<UUID> find(String text) {
        try {
            UUID read = UUID.fromString(text);
            return read.toString().equalsIgnoreCase(text) ? Optional.of(read) : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
