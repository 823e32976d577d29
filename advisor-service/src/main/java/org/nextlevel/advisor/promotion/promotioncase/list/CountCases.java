package org.nextlevel.advisor.promotion.promotioncase.list;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.nextlevel.advisor.copy.people.Employees;
import org.nextlevel.advisor.promotion.promotioncase.CaseState;
import org.nextlevel.advisor.promotion.promotioncase.access.CaseParty;
import org.nextlevel.kit.sql.Query;
import org.nextlevel.kit.sql.Sql;

/** Counts the cases that somebody sees in one role, those of people who left apart. */
@ApplicationScoped
class CountCases {
    private static final String COUNT = """
            select state, count(*) as cases from promotion_case
            where tenant = :tenant and employee_id in (%s) and %s
            group by state order by state""";
    private static final String OWN = COUNT.formatted(Employees.HERE, "employee_id = :me");
    private static final String OF_REPORTS =
            COUNT.formatted(Employees.HERE, "shared_with_manager and employee_id = any(:reports)");
    private static final String NAMED = COUNT.formatted(
            Employees.HERE, "id in (select case_id from case_approver where tenant = :tenant and employee_id = :me)");
    private static final String OF_HR =
            COUNT.formatted(Employees.HERE, "(submitted_on is not null or appealed_on is not null)");

    private final Sql sql;

    CountCases(Sql sql) {
        this.sql = sql;
    }

    /**
     * In one query.
     *
     * @param me the caller's id; for HR it is not read
     * @param reports the ids of the caller's direct reports; for the manager alone
     */
    List<CaseTotal> of(CaseParty as, UUID me, Collection<UUID> reports) {
        Query query = switch (as) {
            case OWNER -> sql.query(OWN).with("me", me);
            case MANAGER -> sql.query(OF_REPORTS).with("reports", reports);
            case APPROVER -> sql.query(NAMED).with("me", me);
            case HR -> sql.query(OF_HR);
        };
        return query.list(row -> new CaseTotal(row.constant("state", CaseState.class), row.number("cases")));
    }
}
