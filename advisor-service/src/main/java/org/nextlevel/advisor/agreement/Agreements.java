package org.nextlevel.advisor.agreement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
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
import org.nextlevel.kit.page.Keyset;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.problem.NotFound;

/** What managers of the current tenant require, in all versions. */
@ApplicationScoped
public class Agreements implements PanacheRepositoryBase<Agreement, UUID> {
    private static final Keyset<Agreement> NEWEST_FIRST =
            Keyset.descending("begunAt", Instant.class, Agreement::begunAt).then("id", UUID.class, Agreement::id);

    private static final String FOR = "about.employeeId = ?1 and about.framework = ?2 and about.target = ?3";

    /** What is in force for somebody beside the framework, in the order in which the manager wrote it; in one query. */
    public List<AddedRequirement> of(Employee employee, String target) {
        return findInForce(AgreementTarget.of(employee, target)).stream()
                .flatMap(Agreement::added)
                .toList();
    }

    /** What is in force for people, by person, target and framework; in one query however many there are. */
    public Map<AgreementTarget, List<AddedRequirement>> of(Collection<UUID> employees) {
        return find("about.employeeId in ?1 and state = ?2", employees, AgreementState.CONFIRMED).stream()
                .collect(Collectors.toMap(Agreement::about, one -> one.added().toList()));
    }

    Optional<Agreement> findInForce(AgreementTarget about) {
        return find(
                        FOR + " and state = ?4",
                        about.employeeId(),
                        about.framework(),
                        about.target(),
                        AgreementState.CONFIRMED)
                .firstResultOptional();
    }

    boolean isOpen(AgreementTarget about) {
        return count(
                        FOR + " and state in ?4",
                        about.employeeId(),
                        about.framework(),
                        about.target(),
                        List.of(AgreementState.ASKED, AgreementState.ANSWERED))
                > 0;
    }

    int nextNumber(AgreementTarget about) {
        return (int) count(FOR, about.employeeId(), about.framework(), about.target()) + 1;
    }

    Agreement require(UUID employee, UUID id) {
        return find("id = ?1 and about.employeeId = ?2", id, employee)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("requirement agreement", id));
    }

    /**
     * A person's agreements, the newest first.
     *
     * @param target null for all levels
     */
    Page<Agreement> page(UUID employee, String target, PageRequest request) {
        Parameters parameters = Parameters.with("employee", employee);
        String ofLevel = "";
        if (target != null) {
            ofLevel = " and about.target = :target";
            parameters.and("target", target);
        }
        return NEWEST_FIRST.page(this, "about.employeeId = :employee" + ofLevel, parameters, request);
    }

    /** Those whose reminder is overdue, locked until the transaction ends, so that nobody else reminds of them. */
    List<Agreement> lockOverdue(LocalDate today, int most) {
        return find("nextReminderOn <= ?1", Sort.by("nextReminderOn").and("id"), today)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .range(0, most - 1)
                .list();
    }
}
