package org.nextlevel.advisor.growth.plan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who sees an action. */
@Schema(name = "PlanActionVisibility")
public enum ActionVisibility {
    /** Its owner alone. */
    PRIVATE,
    /** The direct manager too, who may not change it. */
    MANAGER
}
