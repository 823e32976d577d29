package org.nextlevel.advisor.copy.opportunity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nextlevel.advisor.copy.people.ReassessmentQueue;
import org.nextlevel.engine.readiness.evidence.NoOpportunity;
import org.nextlevel.kit.event.inbox.IncomingEvent;
import org.nextlevel.kit.sql.Sql;

/** What the people of the current tenant had no opportunity for (M9.2). */
@ApplicationScoped
public class NoOpportunities
        implements PanacheRepositoryBase<NoOpportunityStatement, NoOpportunityStatement.NoOpportunityKey> {
    private static final Set<String> TYPES =
            Set.of("NoOpportunityStated", "NoOpportunityWithdrawn", "NoOpportunityJudged", "NoOpportunityRepublished");

    private static final String TAKE = """
            insert into no_opportunity (tenant, employee_id, framework, competency, version, reason, starts_on, ends_on, stated,
              standing, judged_by, judged_at)
            values (:tenant, :employee, :framework, :competency, :version, :reason, :from, :until, :stated,
              :standing, :judge, :judged)
            on conflict (tenant, employee_id, framework, competency) do update set version = excluded.version,
              reason = excluded.reason, starts_on = excluded.starts_on, ends_on = excluded.ends_on, stated = excluded.stated,
              standing = excluded.standing, judged_by = excluded.judged_by, judged_at = excluded.judged_at
            where is_newer(excluded.version, excluded.told_at, no_opportunity.version, no_opportunity.told_at)""";

    private final Sql sql;
    private final ReassessmentQueue reassessments;

    NoOpportunities(Sql sql, ReassessmentQueue reassessments) {
        this.sql = sql;
        this.reassessments = reassessments;
    }

    /** What a person says that there is no opportunity for on a day, in one framework: at most once for each competency. */
    public List<NoOpportunity> of(UUID employee, String framework, LocalDate day) {
        return find(
                        "employeeId = ?1 and framework = ?2 and stated and startsOn <= ?3"
                                + " and (endsOn is null or endsOn >= ?3)",
                        employee,
                        framework,
                        day)
                .stream()
                .map(NoOpportunityStatement::fact)
                .toList();
    }

    /** What people say that there is or was no opportunity for, by person, whatever the framework and the day. */
    public Map<UUID, List<NoOpportunityStatement>> of(Collection<UUID> employees) {
        return find("employeeId in ?1 and stated", employees).stream()
                .collect(Collectors.groupingBy(NoOpportunityStatement::employeeId));
    }

    /**
     * Takes over what evidence-service publishes, and notes the person for reassessment. Other types, and an older version that
     * comes late, change nothing.
     */
    public void take(IncomingEvent event) {
        if (TYPES.contains(event.type())) {
            NoOpportunityPayload payload = event.as(NoOpportunityPayload.class);
            if (write(payload)) {
                reassessments.note(payload.employeeId(), event.type(), payload.competency());
            }
        }
    }

    private boolean write(NoOpportunityPayload payload) {
        return sql.update(TAKE)
                        .with("employee", payload.employeeId())
                        .with("framework", payload.framework())
                        .with("competency", payload.competency())
                        .with("version", payload.version())
                        .with("reason", payload.reason())
                        .with("from", payload.from())
                        .with("until", payload.until())
                        .with("stated", payload.stated())
                        .with("standing", payload.standing())
                        .with("judge", payload.judgedBy())
                        .with("judged", payload.judgedAt())
                        .run()
                > 0;
    }
}
