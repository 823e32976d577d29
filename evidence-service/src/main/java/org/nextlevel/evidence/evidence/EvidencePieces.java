package org.nextlevel.evidence.evidence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.nextlevel.evidence.employee.Employee;
import org.nextlevel.kit.page.Cursor;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.problem.NotFound;
import org.nextlevel.kit.time.CalendarDate;

/** All evidence of the current tenant. */
@ApplicationScoped
class EvidencePieces implements PanacheRepositoryBase<Evidence, UUID> {
    private static final UUID LAST = new UUID(-1, -1);
    private static final Sort NEWEST_FIRST = Sort.descending("occurredOn", "id");

    /** The newest first. */
    List<Evidence> page(Employee owner, boolean withPrivate, PageRequest page) {
        Set<Visibility> seen = withPrivate ? EnumSet.allOf(Visibility.class) : EnumSet.of(Visibility.LINE);
        Cursor after = page.after().orElse(Cursor.at(CalendarDate.LAST, LAST));
        return find(
                        "employeeId = ?1 and visibility in ?2 and (occurredOn < ?3 or (occurredOn = ?3 and id < ?4))",
                        NEWEST_FIRST,
                        owner.id(),
                        seen,
                        after.date(0),
                        after.id(1))
                .page(0, page.rows())
                .list();
    }

    /** A piece that its owner keeps private does not exist for others. */
    Evidence require(Employee owner, UUID id, boolean withPrivate) {
        return find("id = ?1 and employeeId = ?2", id, owner.id())
                .firstResultOptional()
                .filter(evidence -> withPrivate || evidence.isShared())
                .orElseThrow(() -> new NotFound("evidence", id));
    }
}
