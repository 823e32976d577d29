package org.nextlevel.evidence.access;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.kit.reference.PersonReference;

/**
 * Who did it.
 *
 * @param person absent for a system, and for somebody who is not in the directory
 * @param system absent for a person
 */
record AccessActor(
        @Nullable PersonReference person,
        @Nullable @Schema(examples = "hris") String system) {
    private static final String SERVICE = "service-account-";

    /** @param person null for nobody known */
    static AccessActor of(String actor, boolean byName, PersonReference person) {
        String system = byName && actor.startsWith(SERVICE) ? actor.substring(SERVICE.length()) : null;
        return new AccessActor(person, system);
    }
}
