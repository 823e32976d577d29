package org.nextlevel.advisor.readiness.reassessment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.jpa.SpecHints;
import org.nextlevel.kit.page.Cursor;
import org.nextlevel.kit.page.PageRequest;

/** The runs of the current tenant. */
@ApplicationScoped
class AssessmentRuns implements PanacheRepositoryBase<AssessmentRun, UUID> {
    private static final int SKIP_LOCKED = -2;
    private static final Sort NEWEST_FIRST = Sort.descending("startedAt").and("id", Sort.Direction.Ascending);

    /** The oldest that goes on and that nobody else is at work on. */
    Optional<AssessmentRun> takeOpen() {
        return getEntityManager()
                .createQuery("from AssessmentRun where endedAt is null order by startedAt, id", AssessmentRun.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, SKIP_LOCKED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    List<AssessmentRun> page(PageRequest page) {
        if (page.after().isEmpty()) {
            return findAll(NEWEST_FIRST).page(0, page.rows()).list();
        }
        Cursor after = page.after().get();
        return find("startedAt < ?1 or (startedAt = ?1 and id > ?2)", NEWEST_FIRST, after.instant(0), after.id(1))
                .page(0, page.rows())
                .list();
    }
}
