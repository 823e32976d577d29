package org.nextlevel.advisor.readiness.reassessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.nextlevel.advisor.copy.people.ReassessmentQueue;
import org.nextlevel.advisor.readiness.assessment.AssessmentTrigger;
import org.nextlevel.kit.event.Projection;

/** The people who are to be assessed again, in the table {@code reassessment}. */
@ApplicationScoped
class Queue implements ReassessmentQueue {
    /** As many causes of one assessment are kept; more happen only when nobody looks for long. */
    static final int MOST_CAUSES = 20;

    private static final String NOTE = """
            insert into reassessment (tenant, employee_id, since, causes) values (?, ?, ?, jsonb_build_array(?::jsonb))
            on conflict (tenant, employee_id) do update set causes = reassessment.causes || excluded.causes
            where jsonb_array_length(reassessment.causes) < %d""".formatted(MOST_CAUSES);

    private final Projection projection;
    private final Clock clock;

    Queue(Projection projection, Clock clock) {
        this.projection = projection;
        this.clock = clock;
    }

    @Override
    public void note(UUID employee, String type, Object object) {
        var now = clock.instant();
        var cause = new AssessmentTrigger(type, object == null ? null : object.toString(), now);
        projection.write(NOTE, employee, OffsetDateTime.ofInstant(now, ZoneOffset.UTC), projection.json(cause));
    }
}
