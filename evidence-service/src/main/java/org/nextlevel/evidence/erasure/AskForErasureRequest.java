package org.nextlevel.evidence.erasure;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * That somebody is to be erased.
 *
 * @param employeeId null for the caller
 */
record AskForErasureRequest(
        @Nullable @Schema(description = "Whose data; left out for the own.")
        UUID employeeId) {}
