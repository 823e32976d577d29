package org.nextlevel.advisor.evidence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nextlevel.advisor.readiness.EvidenceFact;
import org.nextlevel.kit.event.Projection;

/** The evidence of the current tenant. */
@ApplicationScoped
public class Evidences implements PanacheRepositoryBase<Evidence, UUID> {
    /** As many pieces of one person are read at most; the newest are. */
    public static final int LIMIT = 2_000;

    private static final String THERE = "employeeId = ?1 and state = ?2";
    private static final String SHARED =
            THERE + " and (visibility in ?3 or visibility <> ?4 and array_contains(sharedWith, ?5))";
    private static final Sort NEWEST_FIRST = Sort.descending("occurredOn").and("id");
    private final Projection projection;

    Evidences(Projection projection) {
        this.projection = projection;
    }

    /** All evidence of a person, private and shared, in terms of one framework: for the person alone. */
    public List<EvidenceFact> ownOf(UUID employee, String framework) {
        return read(framework, THERE, employee, State.LOGGED);
    }

    /**
     * The evidence that the person shared with somebody. What is private is not even read, so it cannot push anything
     * out.
     *
     * @param viewer sees beside what the reporting line does whatever names them
     * @param isDirectManager whether what is for the direct manager alone is for the viewer
     */
    public List<EvidenceFact> sharedOf(UUID employee, String framework, UUID viewer, boolean isDirectManager) {
        return read(
                framework, SHARED, employee, State.LOGGED, visible(isDirectManager), Visibility.PRIVATE, viewer);
    }

    /** All evidence of a person of a day and later, private and shared, as {@link #ownOf}. */
    public List<RecentEvidence> ownSince(UUID employee, String framework, LocalDate since) {
        return recent(framework, THERE + " and occurredOn >= ?3", employee, State.LOGGED, since);
    }

    /** The evidence of a day and later that the person shared with somebody, as {@link #sharedOf}. */
    public List<RecentEvidence> sharedSince(
            UUID employee, String framework, UUID viewer, boolean isDirectManager, LocalDate since) {
        return recent(
                framework,
                SHARED + " and occurredOn >= ?6",
                employee,
                State.LOGGED,
                visible(isDirectManager),
                Visibility.PRIVATE,
                viewer,
                since);
    }

    private static Set<Visibility> visible(boolean isDirectManager) {
        return isDirectManager ? Set.of(Visibility.MANAGER, Visibility.LINE) : Set.of(Visibility.LINE);
    }

    private List<RecentEvidence> recent(String framework, String which, Object... parameters) {
        return find(which, NEWEST_FIRST, parameters).page(0, LIMIT).stream()
                .map(evidence -> evidence.recentWithin(framework))
                .toList();
    }

    private List<EvidenceFact> read(String framework, String which, Object... parameters) {
        return find(which, NEWEST_FIRST, parameters).page(0, LIMIT).stream()
                .map(evidence -> evidence.within(framework))
                .toList();
    }

    /** Takes over what evidence-service tells; an older version that comes late changes nothing. */
    void take(EvidenceState state) {
        projection.write(
                "insert into evidence (tenant, id, employee_id, version, state, occurred_on, quantified, visibility, shared_with, claims,"
                        + " attestations) values (?, ?, ?, ?, ?, ?, ?, ?, ?::uuid[], ?::jsonb, ?::jsonb) on conflict (tenant, id) do update set"
                        + " version = excluded.version, state = excluded.state, shared_with = excluded.shared_with,"
                        + " occurred_on = excluded.occurred_on, quantified = excluded.quantified, visibility = excluded.visibility,"
                        + " claims = excluded.claims, attestations = excluded.attestations"
                        + " where excluded.version > evidence.version",
                state.evidenceId(),
                state.employeeId(),
                state.version(),
                state.state().name(),
                state.occurredOn(),
                state.quantified(),
                state.visibility().name(),
                state.sharedWith().stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")),
                projection.json(state.claims()),
                projection.json(state.attestations()));
    }
}
