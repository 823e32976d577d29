package org.nextlevel.advisor.signal.statement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nextlevel.kit.sql.Sql;

/** Which signals say the same of the same people for some of the same days. Private notes overlap with nothing. */
@ApplicationScoped
public class OverlappingSignals {
    /** More of one signal are not shown. */
    private static final int MOST = 10;

    /** Those that concern the same, each by an index of its own: it reads no other. */
    private static final String OVERLAPPING = """
            select mine.id, other.id as overlapping from signal mine cross join lateral (
                select same.id, same.starts_on from (
                    select * from signal where tenant = :tenant and scope = 'COMPANY' and mine.scope = 'COMPANY'
                      and kind = mine.kind and (ends_on is null or ends_on >= mine.starts_on)
                    union all select * from signal where tenant = :tenant and manager_id = mine.manager_id
                    union all select * from signal where tenant = :tenant and department = mine.department
                    union all select * from signal where tenant = :tenant and person_id = mine.person_id) same
                where kind = mine.kind and id <> mine.id and source <> 'EMPLOYEE'
                  and (framework, level) is not distinct from (mine.framework, mine.level)
                  and starts_on <= coalesce(mine.ends_on, 'infinity') and coalesce(ends_on, 'infinity') >= mine.starts_on
                order by starts_on, id limit :most) other
            where mine.tenant = :tenant and mine.id = any(:ids) and mine.source <> 'EMPLOYEE'
            order by other.starts_on, other.id""";

    private final Sql sql;

    OverlappingSignals(Sql sql) {
        this.sql = sql;
    }

    /** For each of some signals, in one query, the ids of those that overlap with it, at most ten, earliest first; without those that none does. */
    public Map<UUID, List<UUID>> of(Collection<UUID> signals) {
        return signals.isEmpty()
                ? Map.of()
                : sql
                        .query(OVERLAPPING)
                        .with("ids", signals)
                        .with("most", MOST)
                        .list(row -> Map.entry(row.uuid("id"), row.uuid("overlapping")))
                        .stream()
                        .collect(Collectors.groupingBy(
                                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
