package org.nextlevel.advisor.readiness.reassessment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.jpa.SpecHints;
import org.nextlevel.kit.page.Keyset;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.problem.NotFound;

/** The runs of the current tenant. */
@ApplicationScoped
class AssessmentRuns implements PanacheRepositoryBase<AssessmentRun, UUID> {
    private static final int SKIP_LOCKED = -2;
    private static final Keyset<AssessmentRun> NEWEST_FIRST = Keyset.descending(
                    "startedAt", Instant.class, AssessmentRun::startedAt)
            .then("id", UUID.class, AssessmentRun::id);

    /** The oldest run that goes on and that nobody else is at work on; nobody else gets it until the transaction ends. */
    Optional<AssessmentRun> takeOpen() {
        return getEntityManager()
                .createQuery("from AssessmentRun where endedAt is null order by startedAt, id", AssessmentRun.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, SKIP_LOCKED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    AssessmentRun require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("assessment run", id));
    }

    Page<AssessmentRun> page(PageRequest request) {
        return NEWEST_FIRST.page(this, request);
    }
}
