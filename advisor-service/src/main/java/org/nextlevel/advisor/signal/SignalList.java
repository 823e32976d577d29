package org.nextlevel.advisor.signal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.nextlevel.kit.page.Cursor;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.tenant.CurrentTenant;

/** The signals that somebody may see, those that begin latest first, in one query however large the company is. */
@ApplicationScoped
class SignalList {
    // Two recursions, which only native SQL has with a union that ends in a circle of managers. The tenant is in each
    // part.
    private static final String PEOPLE = """
            with recursive line (id) as (
                select manager_id from employee where tenant = :tenant and id = :me
                union
                select above.manager_id from employee above join line on above.tenant = :tenant and above.id = line.id),
            below (id) as (
                select cast(:me as uuid)
                union
                select under.id from employee under join below on under.tenant = :tenant and under.manager_id = below.id)
            select s.* from signal s where s.tenant = :tenant""";

    private static final String CONCERNS_ME_OR_MY_PEOPLE = """
            and (s.scope = 'COMPANY'
                or s.manager_id in (select id from line) or s.manager_id in (select id from below)
                or s.department in (
                    select department from employee where tenant = :tenant and id in (select id from below))
                or s.person_id in (select id from below) and s.source <> 'EMPLOYEE'
                or s.person_id = :me)""";

    private static final String IS_NOBODY_ELSES_NOTE = "and (s.source <> 'EMPLOYEE' or s.person_id = :me)";
    private static final UUID NOBODY = new UUID(0, 0);

    private final Session database;
    private final CurrentTenant tenant;
    private final SignalAuthority authority;

    SignalList(Session database, CurrentTenant tenant, SignalAuthority authority) {
        this.database = database;
        this.tenant = tenant;
        this.authority = authority;
    }

    List<Signal> page(SignalFilter filter, PageRequest page) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("tenant", tenant.require());
        parameters.put("me", authority.id().orElse(NOBODY));
        StringBuilder sql = new StringBuilder(PEOPLE)
                .append(' ')
                .append(authority.seesAll() ? IS_NOBODY_ELSES_NOTE : CONCERNS_ME_OR_MY_PEOPLE);
        if (filter.kind() != null) {
            sql.append(" and s.kind = :kind");
            parameters.put("kind", filter.kind().name());
        }
        if (filter.scope() != null) {
            sql.append(" and s.scope = :scope");
            parameters.put("scope", filter.scope().name());
        }
        if (filter.on() != null) {
            sql.append(" and s.starts_on <= :on and (s.ends_on is null or s.ends_on >= :on)");
            parameters.put("on", filter.on());
        }
        if (page.after().isPresent()) {
            Cursor after = page.after().get();
            sql.append(" and (s.starts_on < :startsOn or s.starts_on = :startsOn and s.id > :id)");
            parameters.put("startsOn", after.date(0));
            parameters.put("id", after.id(1));
        }
        var query = database.createNativeQuery(sql + " order by s.starts_on desc, s.id", Signal.class)
                .setMaxResults(page.rows());
        parameters.forEach(query::setParameter);
        return query.list();
    }
}
