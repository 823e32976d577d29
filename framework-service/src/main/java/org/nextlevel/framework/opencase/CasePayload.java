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
    private static final Set<String> ASKED =
            Set.of("ASKED", "ANSWERED", "AGREED", "APPEALED", "SUBMITTED", "PROMOTED", "FOLLOW_THROUGH");

    /** Whether it is open and no longer its owner's secret: what is only prepared, and a state not known here, is not counted. */
    boolean wasAsked() {
        return ASKED.contains(state);
    }
}
