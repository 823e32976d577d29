package org.nextlevel.advisor.evidence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.nextlevel.advisor.readiness.EvidenceFact;
import org.nextlevel.kit.event.Projection;

/** The evidence of the current tenant. */
@ApplicationScoped
public class Evidences implements PanacheRepositoryBase<Evidence, UUID> {
    /** As many pieces of one person are read at most; the newest are. */
    public static final int LIMIT = 2_000;

    private static final Sort NEWEST_FIRST = Sort.descending("occurredOn").and("id");
    private final Projection projection;

    Evidences(Projection projection) {
        this.projection = projection;
    }

    /** All evidence of a person, private and shared, in terms of one framework: for the person alone. */
    public List<EvidenceFact> ownOf(UUID employee, String framework) {
        return read(employee, framework, Set.of(Visibility.values()));
    }

    /** The evidence that the person shared. What is private is not even read, so it cannot push anything out. */
    public List<EvidenceFact> sharedOf(UUID employee, String framework) {
        return read(employee, framework, Set.of(Visibility.LINE));
    }

    private List<EvidenceFact> read(UUID employee, String framework, Set<Visibility> visible) {
        return find("employeeId = ?1 and visibility in ?2", NEWEST_FIRST, employee, visible).page(0, LIMIT).stream()
                .map(evidence -> evidence.within(framework))
                .toList();
    }

    /** Takes over what evidence-service tells; an older version that comes late changes nothing. */
    void take(EvidenceState state) {
        projection.write(
                "insert into evidence (tenant, id, employee_id, version, occurred_on, visibility, claims, attestations)"
                        + " values (?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb) on conflict (tenant, id) do update set"
                        + " version = excluded.version, occurred_on = excluded.occurred_on, visibility = excluded.visibility,"
                        + " claims = excluded.claims, attestations = excluded.attestations"
                        + " where excluded.version > evidence.version",
                state.evidenceId(),
                state.employeeId(),
                state.version(),
                state.occurredOn(),
                state.visibility().name(),
                projection.json(state.claims()),
                projection.json(state.attestations()));
    }
}
