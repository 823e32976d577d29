package org.nextlevel.evidence.erasure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
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

/** All erasures of people of the current tenant. */
@ApplicationScoped
class Erasures implements PanacheRepositoryBase<Erasure, UUID> {
    private static final Keyset<Erasure> NEWEST_FIRST =
            Keyset.descending("askedAt", Instant.class, Erasure::askedAt).thenDescending("id", UUID.class, Erasure::id);

    Page<Erasure> page(PageRequest page) {
        return NEWEST_FIRST.page(this, page);
    }

    /** @throws NotFound when there is none of this id */
    Erasure require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("erasure", id));
    }

    /** @throws Conflict {@code erasure-open} when one is asked for already */
    void requireNone(UUID employeeId) {
        find("employeeId = ?1 and withdrawnAt is null", employeeId)
                .firstResultOptional()
                .ifPresent(open -> {
                    throw new Conflict(
                            "erasure-open",
                            "Erasure %s of this person is %s: confirm or withdraw that one.",
                            open.id(),
                            open.state());
                });
    }

    /** The ids of those whose time to object is over. */
    List<UUID> due(Instant now) {
        return getEntityManager()
                .createQuery(
                        "select id from Erasure where withdrawnAt is null and endedAt is null and dueAt <= :now order by dueAt",
                        UUID.class)
                .setParameter("now", now)
                .getResultList();
    }

    /** Of two who decide at once the second sees what the first did. */
    Erasure hold(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
