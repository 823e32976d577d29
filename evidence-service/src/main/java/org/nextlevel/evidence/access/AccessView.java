package org.nextlevel.evidence.access;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.kit.audit.AuditEntry;
import org.nextlevel.kit.reference.PersonReference;

/**
 * That somebody read or wrote something.
 *
 * @param person whose data it was; absent for what concerns the whole company
 * @param role in which it was; absent in what 0.2.0 recorded
 * @param thing id of the thing; absent for all of the kind
 * @param before absent but for changes of identity, manager or role
 * @param after absent where {@code before} is
 */
record AccessView(
        UUID id,
        @Schema(examples = "2026-06-30T09:00:00Z") Instant at,
        AccessActor actor,
        @Nullable @Schema(examples = "hr") String role,
        @Schema(examples = "evidence-read") String action,
        @Nullable PersonReference person,

        @Nullable @Schema(examples = "8b0a6f7e-6a0c-4d1b-9a50-0c5f1c6c9f1e")
        String thing,

        @Nullable @Schema(implementation = Object.class, type = SchemaType.OBJECT, additionalProperties = Object.class)
        JsonNode before,

        @Nullable @Schema(implementation = Object.class, type = SchemaType.OBJECT, additionalProperties = Object.class)
        JsonNode after) {
    static AccessView of(AuditEntry entry, AccessActor actor, PersonReference person) {
        return new AccessView(
                entry.entry(),
                entry.at(),
                actor,
                entry.role(),
                entry.action(),
                person,
                entry.object(),
                entry.before(),
                entry.after());
    }
}
