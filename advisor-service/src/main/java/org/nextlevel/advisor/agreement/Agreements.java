package org.nextlevel.advisor.agreement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nextlevel.advisor.agreement.move.AgreementState;
import org.nextlevel.advisor.copy.people.Employee;
import org.nextlevel.engine.readiness.requirement.AddedRequirement;
import org.nextlevel.kit.page.Cursor;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.problem.NotFound;

/** What managers of the current tenant require, in all versions. */
@ApplicationScoped
public class Agreements implements PanacheRepositoryBase<Agreement, UUID> {
    private static final Sort NEWEST_FIRST = Sort.descending("begunAt").and("id", Sort.Direction.Ascending);
    private static final String FOR = "employeeId = ?1 and framework = ?2 and target = ?3";

    /** What is in force for somebody beside the framework, in the order of the manager; in one query. */
    public List<AddedRequirement> of(Employee employee, String target) {
        return findInForce(AgreementTarget.of(employee, target)).stream()
                .flatMap(Agreement::added)
                .toList();
    }

    /** What is in force for people, by person, target and framework; in one query however many there are. */
    public Map<AgreementTarget, List<AddedRequirement>> of(Collection<UUID> employees) {
        return find("employeeId in ?1 and state = ?2", employees, AgreementState.CONFIRMED).stream()
                .collect(Collectors.toMap(Agreement::place, one -> one.added().toList()));
    }

    Optional<Agreement> findInForce(AgreementTarget place) {
        return find(
                        FOR + " and state = ?4",
                        place.employee(),
                        place.framework(),
                        place.target(),
                        AgreementState.CONFIRMED)
                .firstResultOptional();
    }

    boolean isOpen(AgreementTarget place) {
        return count(
                        FOR + " and state in ?4",
                        place.employee(),
                        place.framework(),
                        place.target(),
                        List.of(AgreementState.ASKED, AgreementState.ANSWERED))
                > 0;
    }

    int nextNumber(AgreementTarget place) {
        return (int) count(FOR, place.employee(), place.framework(), place.target()) + 1;
    }

    Agreement require(UUID employee, UUID id) {
        return find("id = ?1 and employeeId = ?2", id, employee)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("requirement agreement", id));
    }

    /**
     * A person's agreements, the newest first.
     *
     * @param target null for all levels
     */
    List<Agreement> page(UUID employee, String target, PageRequest page) {
        Parameters parameters = Parameters.with("employee", employee);
        String query = "employeeId = :employee";
        if (target != null) {
            query += " and target = :target";
            parameters.and("target", target);
        }
        if (page.after().isPresent()) {
            Cursor after = page.after().get();
            query += " and (begunAt < :at or (begunAt = :at and id > :id))";
            parameters.and("at", after.instant(0)).and("id", after.id(1));
        }
        return find(query, NEWEST_FIRST, parameters).page(0, page.rows()).list();
    }

    /** Those whose reminder is due; until the transaction ends nobody else's to remind of. */
    List<Agreement> holdOverdue(LocalDate today, int most) {
        return find("nextReminderOn <= ?1", Sort.by("nextReminderOn").and("id"), today)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .page(0, most)
                .list();
    }
}
