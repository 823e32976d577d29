package org.nextlevel.evidence.directory.rebinding;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.nextlevel.kit.page.Keyset;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.problem.Conflict;
import org.nextlevel.kit.problem.NotFound;

/** All re-bindings of the current tenant. */
@ApplicationScoped
class Rebindings implements PanacheRepositoryBase<Rebinding, UUID> {
    private static final Keyset<Rebinding> NEWEST_FIRST = Keyset.descending(
                    "requestedAt", Instant.class, Rebinding::requestedAt)
            .thenDescending("id", UUID.class, Rebinding::id);

    Page<Rebinding> page(UUID employee, PageRequest request) {
        return NEWEST_FIRST.page(this, "employeeId = :employee", Parameters.with("employee", employee), request);
    }

    /** @throws NotFound when there is none of this id about this person */
    Rebinding require(UUID employee, UUID id) {
        return find("id = ?1 and employeeId = ?2", id, employee)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("rebinding", id));
    }

    /**
     * The same, for a decision: of two at once the second sees what the first decided.
     *
     * @throws NotFound when there is none of this person
     */
    Rebinding hold(UUID employee, UUID id) {
        return find("id = ?1 and employeeId = ?2", id, employee)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("rebinding", id));
    }

    /** @throws Conflict when one about this person is open */
    void requireNoneOpen(UUID employee) {
        find("employeeId = ?1 and endedAt is null", employee)
                .firstResultOptional()
                .ifPresent(open -> {
                    throw new Conflict("rebinding-open", "Re-binding %s of this person is open.", open.id());
                });
    }

    /**
     * The ids of those whose time has come, of those that are open about people who left, and of those that were asked for
     * before a moment and are not certain.
     */
    List<UUID> due(Instant now, Instant tooOld) {
        return getEntityManager()
                .createQuery(
                        "select id from Rebinding where endedAt is null and (inForceAt <= :now or inForceAt is null and requestedAt <= :tooOld"
                                + " or employeeId in (select id from Employee where not active)) order by requestedAt",
                        UUID.class)
                .setParameter("now", now)
                .setParameter("tooOld", tooOld)
                .getResultList();
    }
}
