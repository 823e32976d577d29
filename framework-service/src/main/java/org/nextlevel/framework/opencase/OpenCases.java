package org.nextlevel.framework.opencase;

import jakarta.enterprise.context.ApplicationScoped;
import org.nextlevel.framework.people.Positions;
import org.nextlevel.kit.sql.Sql;

/** The open promotion cases of the current tenant's employees that were asked for, which are only ever counted. */
@ApplicationScoped
class OpenCases {
    private static final String TAKE = """
            insert into open_case (tenant, case_id, employee_id, version, framework, target)
            values (:tenant, :case, :employee, :version, :framework, :target)
            on conflict (tenant, case_id) do update set version = excluded.version, employee_id = excluded.employee_id,
              framework = excluded.framework, target = excluded.target
            where is_newer(excluded.version, excluded.told_at, open_case.version, open_case.told_at)""";

    private final Sql sql;
    private final Positions positions;

    OpenCases(Sql sql, Positions positions) {
        this.sql = sql;
        this.positions = positions;
    }

    /**
     * Takes over how a case is now; an older version that comes late changes nothing, and of somebody who was erased nothing
     * comes back.
     */
    void take(CasePayload told) {
        if (positions.isErased(told.employeeId())) {
            return;
        }
        sql.update(TAKE)
                .unflushed()
                .with("case", told.caseId())
                .with("employee", told.employeeId())
                .with("version", told.version())
                .with("framework", told.wasAsked() ? told.framework() : null)
                .with("target", told.wasAsked() ? told.target() : null)
                .run();
    }
}
