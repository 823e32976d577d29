package org.nextlevel.evidence.opportunity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.kit.page.Keyset;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.problem.NotFound;

/** All that people of the current tenant say of opportunities, at most once a competency of a framework. */
@ApplicationScoped
class NoOpportunities implements PanacheRepositoryBase<NoOpportunity, UUID> {
    private static final Keyset<NoOpportunity> BY_COMPETENCY =
            Keyset.ascending("competency", String.class, NoOpportunity::competency);

    /** What somebody says of a competency of their present framework, stated or taken back. */
    Optional<NoOpportunity> find(Employee employee, String competency) {
        return find(
                        "employeeId = ?1 and framework = ?2 and competency = ?3",
                        employee.id(),
                        employee.position().framework(),
                        competency)
                .firstResultOptional();
    }

    /** @throws NotFound when nothing is stated of the competency */
    NoOpportunity requireStated(Employee employee, String competency) {
        return find(employee, competency)
                .filter(NoOpportunity::isStated)
                .orElseThrow(() -> new NotFound("statement of no opportunity", competency));
    }

    /** What is stated for the framework of the present position, in the order of competencies. */
    Page<NoOpportunity> page(Employee employee, PageRequest page) {
        return BY_COMPETENCY.page(
                this,
                "employeeId = :employee and framework = :framework and stated",
                Parameters.with("employee", employee.id())
                        .and("framework", employee.position().framework()),
                page);
    }
}
