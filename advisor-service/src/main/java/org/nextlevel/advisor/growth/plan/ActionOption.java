package org.nextlevel.advisor.growth.plan;

import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a caller may do with an action of a plan. */
@Schema(name = "PlanActionOption")
public enum ActionOption {
    CHANGE,
    DROP,
    RESUME,
    LINK_EVIDENCE,
    DELETE;

    static Set<ActionOption> ofOwner(boolean dropped) {
        return dropped ? EnumSet.of(CHANGE, RESUME, DELETE) : EnumSet.of(CHANGE, DROP, LINK_EVIDENCE, DELETE);
    }
}
