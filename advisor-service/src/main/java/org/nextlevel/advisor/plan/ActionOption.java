package org.nextlevel.advisor.plan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a caller may do with an action of a plan. */
@Schema(name = "PlanActionOption")
public enum ActionOption {
    CHANGE,
    DROP,
    RESUME,
    LINK_EVIDENCE,
    DELETE
}
