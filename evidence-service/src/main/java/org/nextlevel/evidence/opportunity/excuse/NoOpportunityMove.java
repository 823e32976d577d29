package org.nextlevel.evidence.opportunity.excuse;

import java.util.Arrays;
import java.util.List;
import org.nextlevel.evidence.directory.line.ReportingRelation;
import org.nextlevel.kit.action.Action;

/** What can be done with somebody's word that there was no opportunity, and by whom. */
public enum NoOpportunityMove {
    /** State it anew. */
    STATE,
    /** Take it back. */
    WITHDRAW,
    /** Confirm or contest it. */
    JUDGE;

    private static final String IF_MATCH = "If-Match";

    /** Whether it is for who stands so to the person. */
    public boolean isFor(ReportingRelation relation) {
        return this == JUDGE ? relation.isAbove() : relation == ReportingRelation.SELF;
    }

    /** All that is for who stands so to the person, each with the request that does it to what is stated at a path. */
    public static List<Action> of(String path, ReportingRelation relation) {
        return Arrays.stream(values())
                .filter(move -> move.isFor(relation))
                .map(move -> move.at(path))
                .toList();
    }

    private Action at(String path) {
        return switch (this) {
            case STATE -> Action.put(this, path, IF_MATCH, "reason", "from");
            case WITHDRAW -> Action.delete(this, path, IF_MATCH);
            case JUDGE -> Action.post(this, path + "/judgement", IF_MATCH, "judgement");
        };
    }
}
