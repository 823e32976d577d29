package org.nextlevel.evidence.evidence.list;

import java.util.Map;
import java.util.UUID;
import org.nextlevel.evidence.directory.line.ReportingRelation;

/**
 * The evidence of one person that somebody sees, as a condition of SQL on {@code evidence e}; its parameters are
 * {@code :owner} and, but for the owner, {@code :viewer}. Row-level security keeps it within the tenant.
 */
record VisibleEvidence(UUID owner, ReportingRelation relation, UUID viewer) {
    /** What is there of it. */
    String logged() {
        return "e.employee_id = :owner and e.state = 'LOGGED'" + toOthers();
    }

    /** The same with what was deleted and erased; for the owner alone. */
    String everything() {
        return relation == ReportingRelation.SELF ? "e.employee_id = :owner" : logged();
    }

    /** The values of the condition's parameters. */
    Map<String, UUID> parameters() {
        return relation == ReportingRelation.SELF ? Map.of("owner", owner) : Map.of("owner", owner, "viewer", viewer);
    }

    private String toOthers() {
        String named = "exists (select 1 from evidence_named n where n.evidence_id = e.id and n.employee_id = :viewer)";
        return switch (relation) {
            case SELF -> "";
            case MANAGER -> " and (e.visibility in ('MANAGER', 'LINE') or " + named + ")";
            case ABOVE -> " and (e.visibility = 'LINE' or " + named + ")";
            case OTHER -> " and " + named;
        };
    }
}
