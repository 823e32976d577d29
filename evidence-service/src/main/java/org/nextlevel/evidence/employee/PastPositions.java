package org.nextlevel.evidence.employee;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The positions that people had before. */
@ApplicationScoped
class PastPositions implements PanacheRepositoryBase<PastPosition, UUID> {
    /** More than anybody has in a career. */
    private static final int MOST = 200;

    /** The latest first. */
    List<PastPosition> of(Employee employee) {
        return find("employeeId", Sort.descending("until", "id"), employee.id())
                .page(0, MOST)
                .list();
    }
}
