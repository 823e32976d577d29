package org.nextlevel.evidence.opportunity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.kit.page.PageRequest;

/** All that people of the current tenant say of opportunities, at most once a competency of a framework. */
@ApplicationScoped
class NoOpportunities implements PanacheRepositoryBase<NoOpportunity, UUID> {
    /** Stated or taken back. */
    Optional<NoOpportunity> find(Employee employee, String competency) {
        return find(
                        "employeeId = ?1 and framework = ?2 and competency = ?3",
                        employee.id(),
                        employee.position().framework(),
                        competency)
                .firstResultOptional();
    }

    /** The next few in the order of ids, stated or taken back. */
    List<NoOpportunity> after(UUID id, int limit) {
        return find("id > ?1", Sort.by("id"), id).page(0, limit).list();
    }

    /** What is stated for the framework of the present position, in the order of competencies. */
    List<NoOpportunity> page(Employee employee, PageRequest page) {
        return find(
                        "employeeId = ?1 and framework = ?2 and competency > ?3 and stated",
                        Sort.by("competency"),
                        employee.id(),
                        employee.position().framework(),
                        page.after().map(cursor -> cursor.text(0)).orElse(""))
                .page(0, page.rows())
                .list();
    }
}
