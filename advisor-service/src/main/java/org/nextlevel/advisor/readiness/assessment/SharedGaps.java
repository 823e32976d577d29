package org.nextlevel.advisor.readiness.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.nextlevel.kit.sql.Sql;

/** What people have still to show, as last assessed from what is shared with their direct managers. */
@ApplicationScoped
public class SharedGaps {
    private static final String GAPS = """
            select distinct employee_id, line ->> 'competency' as competency, line ->> 'name' as name
            from assessment, jsonb_array_elements(snapshot -> 'requirements') line
            where tenant = :tenant and employee_id = any(:employees) and perspective = 'SHARED' and framework = :framework
                and line ->> 'competency' = any(:competencies) and (line ->> 'required')::boolean
                and line ->> 'state' in ('NOT_SHOWN', 'EMERGING')
            order by employee_id, 2 limit 400""";

    private final Sql sql;

    SharedGaps(Sql sql) {
        this.sql = sql;
    }

    /**
     * A competency that somebody has still to show.
     *
     * @param competency its key
     * @param name its name as it was when it was assessed
     */
    public record SharedGap(UUID employeeId, String competency, String name) {}

    /**
     * The gaps of some people among some competencies, by person's id and competency; at most 400, in one query.
     *
     * @param framework key of the framework
     * @param competencies keys of competencies
     */
    public List<SharedGap> of(Collection<UUID> employees, String framework, Collection<String> competencies) {
        return employees.isEmpty()
                ? List.of()
                : sql.query(GAPS)
                        .with("employees", employees)
                        .with("framework", framework)
                        .with("competencies", competencies)
                        .list(row -> new SharedGap(row.uuid("employee_id"), row.text("competency"), row.text("name")));
    }
}
