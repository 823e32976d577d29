package org.nextlevel.advisor.readiness.history;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nextlevel.advisor.readiness.assessment.AssessmentKey;
import org.nextlevel.kit.page.Cursor;
import org.nextlevel.kit.page.PageRequest;

/** What changed in the assessments of the current tenant. */
@ApplicationScoped
class AssessmentChanges implements PanacheRepositoryBase<AssessmentChange, UUID> {
    /** As many changes between two days are joined at most. */
    static final int MOST_JOINED = 1_000;

    private static final String OF = "employeeId = :employee and target = :target and perspective = :perspective";
    private static final Sort NEWEST_FIRST = Sort.descending("changedAt").and("id", Sort.Direction.Ascending);
    private static final Sort OLDEST_FIRST = Sort.by("changedAt").and("id", Sort.Direction.Descending);

    List<AssessmentChange> page(AssessmentKey key, PageRequest page) {
        Parameters parameters = of(key);
        String query = OF;
        if (page.after().isPresent()) {
            Cursor after = page.after().get();
            query += " and (changedAt < :at or (changedAt = :at and id > :id))";
            parameters.and("at", after.instant(0)).and("id", after.id(1));
        }
        return find(query, NEWEST_FIRST, parameters).page(0, page.rows()).list();
    }

    /** The last change before a moment. */
    Optional<AssessmentChange> lastBefore(AssessmentKey key, Instant moment) {
        return find(OF + " and changedAt < :moment", NEWEST_FIRST, of(key).and("moment", moment))
                .firstResultOptional();
    }

    /** The changes from one moment until before another, oldest first; one more than {@link #MOST_JOINED} at most. */
    List<AssessmentChange> between(AssessmentKey key, Instant from, Instant until) {
        return find(
                        OF + " and changedAt >= :from and changedAt < :until",
                        OLDEST_FIRST,
                        of(key).and("from", from).and("until", until))
                .page(0, MOST_JOINED + 1)
                .list();
    }

    private static Parameters of(AssessmentKey key) {
        return Parameters.with("employee", key.employee())
                .and("target", key.target())
                .and("perspective", key.perspective());
    }
}
