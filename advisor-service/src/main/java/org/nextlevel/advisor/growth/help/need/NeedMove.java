package org.nextlevel.advisor.growth.help.need;

import org.nextlevel.kit.action.Action;

/** What a caller may do with a need. */
enum NeedMove {
    CHANGE,
    DELETE,
    OFFER_HELP;

    /** How it is done with the need at a path. */
    Action at(String need) {
        return switch (this) {
            case CHANGE -> Action.put(this, need, "If-Match", "title", "competencies", "until", "scope");
            case DELETE -> Action.delete(this, need, "If-Match");
            case OFFER_HELP -> Action.post(this, need + "/offers");
        };
    }
}
