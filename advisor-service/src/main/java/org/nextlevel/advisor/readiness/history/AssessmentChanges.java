package org.nextlevel.advisor.readiness.history;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nextlevel.advisor.readiness.assessment.AssessmentKey;
import org.nextlevel.kit.page.Keyset;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;

/** What changed in the assessments of the current tenant. */
@ApplicationScoped
class AssessmentChanges implements PanacheRepositoryBase<AssessmentChange, UUID> {
    /** As many changes between two days are joined at most. */
    static final int MOST_JOINED = 1_000;

    private static final String OF = "employeeId = :employee and target = :target and perspective = :perspective";
    private static final Keyset<AssessmentChange> NEWEST_FIRST = Keyset.descending(
                    "changedAt", Instant.class, AssessmentChange::changedAt)
            .then("id", UUID.class, AssessmentChange::id);

    Page<AssessmentChange> page(AssessmentKey key, PageRequest request) {
        return NEWEST_FIRST.page(this, OF, of(key), request);
    }

    /** The last change before a moment. */
    Optional<AssessmentChange> lastBefore(AssessmentKey key, Instant moment) {
        return find(OF + " and changedAt < :moment order by changedAt desc, id", of(key).and("moment", moment))
                .firstResultOptional();
    }

    /** The changes from one moment until before another, oldest first; one more than {@link #MOST_JOINED} at most. */
    List<AssessmentChange> between(AssessmentKey key, Instant from, Instant until) {
        return find(
                        OF + " and changedAt >= :from and changedAt < :until order by changedAt, id desc",
                        of(key).and("from", from).and("until", until))
                .range(0, MOST_JOINED)
                .list();
    }

    private static Parameters of(AssessmentKey key) {
        return Parameters.with("employee", key.employee())
                .and("target", key.target())
                .and("perspective", key.perspective());
    }
}
