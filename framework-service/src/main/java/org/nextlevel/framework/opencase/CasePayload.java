package org.nextlevel.framework.opencase;

import java.util.Set;
import java.util.UUID;

/**
 * What advisor-service tells about a promotion case, whenever something happened to it.
 *
 * @param employeeId of the person whose case it is
 * @param version rises with each change
 * @param target key of the level asked for
 * @param state how far it is
 */
record CasePayload(UUID caseId, UUID employeeId, long version, String framework, String target, String state) {
    private static final Set<String> OVER = Set.of("COMPLETED", "CLOSED");

    boolean isOpen() {
        return !OVER.contains(state);
    }
}
