package org.nextlevel.advisor.copy.evidence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nextlevel.engine.readiness.evidence.NoOpportunity;
import org.nextlevel.kit.event.Projection;

/** What the people of the current tenant had no opportunity for (M9.2). */
@ApplicationScoped
public class NoOpportunities implements PanacheRepositoryBase<NoOpportunityStatement, NoOpportunityStatement.Key> {
    private final Projection projection;

    NoOpportunities(Projection projection) {
        this.projection = projection;
    }

    /** What a person states of a framework for a day, at most one a competency. */
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

    /** What people state, whatever the framework and the day. */
    public Map<UUID, List<NoOpportunityStatement>> of(Collection<UUID> employees) {
        return find("employeeId in ?1 and stated", employees).stream()
                .collect(Collectors.groupingBy(NoOpportunityStatement::employeeId));
    }

    /** Takes over what evidence-service tells; answers false for an older version that comes late, which changes nothing. */
    boolean take(NoOpportunityPayload state) {
        return projection.write(
                "insert into no_opportunity (tenant, employee_id, framework, competency, version, reason, starts_on, ends_on,"
                        + " stated) values (?, ?, ?, ?, ?, ?, ?, ?, ?)"
                        + " on conflict (tenant, employee_id, framework, competency) do update set"
                        + " version = excluded.version, reason = excluded.reason, starts_on = excluded.starts_on,"
                        + " ends_on = excluded.ends_on, stated = excluded.stated"
                        + " where excluded.version > no_opportunity.version",
                state.employeeId(),
                state.framework(),
                state.competency(),
                state.version(),
                state.reason().name(),
                state.from(),
                state.until(),
                state.stated());
    }
}
