package org.nextlevel.evidence.employee;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The positions that people had before. */
@ApplicationScoped
class PastPositions implements PanacheRepositoryBase<PastPosition, UUID> {
    /** More than anybody has in a career. */
    private static final int MOST = 200;

    /** The latest first. */
    List<PastPosition> of(Employee employee) {
        return find("employeeId", Sort.descending("position.since"), employee.id())
                .page(0, MOST)
                .list();
    }

    /** What had begun that day or later was told wrongly. */
    void forgetSince(Employee employee, LocalDate day) {
        delete("employeeId = ?1 and position.since >= ?2", employee.id(), day);
    }
}
