package org.nextlevel.advisor.copy.evidence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.jpa.HibernateHints;
import org.nextlevel.engine.readiness.evidence.EvidenceFact;
import org.nextlevel.kit.sql.Sql;

/** The evidence of the current tenant. */
@ApplicationScoped
public class Evidences implements PanacheRepositoryBase<Evidence, UUID> {
    /** As many pieces of one person are read at most; the newest are. */
    public static final int LIMIT = 2_000;

    private static final String THERE = "employeeId = ?1 and state = ?2";
    private static final String SHARED =
            THERE + " and (visibility in ?3 or visibility <> ?4 and array_contains(sharedWith, ?5))";
    private static final Sort NEWEST_FIRST = Sort.descending("occurredOn").and("id");
    private static final String TAKE = """
            insert into evidence (tenant, id, employee_id, version, state, occurred_on, quantified, visibility, shared_with,
              shared_since, claims, text_group, attestations)
            values (:tenant, :id, :employee, :version, :state, :occurred, :quantified, :visibility, :viewers, :since,
              :claims, :group, :attestations)
            on conflict (tenant, id) do update set version = excluded.version, state = excluded.state, claims = excluded.claims,
              shared_with = excluded.shared_with, shared_since = excluded.shared_since, quantified = excluded.quantified,
              occurred_on = excluded.occurred_on, visibility = excluded.visibility, text_group = excluded.text_group,
              attestations = excluded.attestations where is_newer(excluded.version, excluded.told_at, evidence.version, evidence.told_at)""";

    private static final String CONFIRMED = """
            select id, employee_id, occurred_on, quantified, claims, text_group, attestations from evidence
            where tenant = :tenant and employee_id = any(:employees) and state = 'LOGGED' and visibility = 'LINE' and attestations @> '[{"outcome": "CONFIRMED"}]'""";

    private final Sql sql;

    Evidences(Sql sql) {
        this.sql = sql;
    }

    /** All evidence of a person, private and shared, in terms of one framework: for the person alone. */
    public List<EvidenceFact> ownOf(UUID employee, String framework) {
        return read(within(framework), THERE, employee, EvidenceState.LOGGED);
    }

    /** Those of some pieces that are there and the person's own, private and shared, in terms of one framework. */
    public List<EvidenceFact> ownAmong(UUID employee, String framework, Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : read(within(framework), THERE + " and id in ?3", employee, EvidenceState.LOGGED, ids);
    }

    /** Whether any of these pieces was erased by its owner, for good. */
    public boolean anyErased(Collection<UUID> ids) {
        return !ids.isEmpty() && count("id in ?1 and state = ?2", ids, EvidenceState.ERASED) > 0;
    }

    /**
     * The evidence that the person shared with somebody. What is private is not even read, so it cannot push anything
     * out.
     *
     * @param viewer sees beside what the reporting line does whatever names them
     * @param isDirectManager whether what is for the direct manager alone is for the viewer
     */
    public List<EvidenceFact> sharedOf(UUID employee, String framework, UUID viewer, boolean isDirectManager) {
        return readShared(within(framework), employee, viewer, isDirectManager);
    }

    /** All evidence of a person of a day and later, private and shared, as {@link #ownOf}. */
    public List<EvidenceFact> ownSince(UUID employee, String framework, LocalDate since) {
        return read(within(framework), THERE + " and occurredOn >= ?3", employee, EvidenceState.LOGGED, since);
    }

    /** The evidence of a day and later that the person shared with somebody, as {@link #sharedOf}. */
    public List<EvidenceFact> sharedSince(
            UUID employee, String framework, UUID viewer, boolean isDirectManager, LocalDate since) {
        return read(
                within(framework),
                SHARED + " and occurredOn >= ?6",
                employee,
                EvidenceState.LOGGED,
                visible(isDirectManager),
                Visibility.PRIVATE,
                viewer,
                since);
    }

    /** As {@link #ownOf}, with since when a manager sees each piece. */
    public List<LoggedEvidence> ownLogged(UUID employee, String framework, UUID manager) {
        return read(one -> one.loggedWithin(framework, manager), THERE, employee, EvidenceState.LOGGED);
    }

    /** As {@link #sharedOf}, with since when a manager sees each piece. */
    public List<LoggedEvidence> sharedLogged(
            UUID employee, String framework, UUID manager, UUID viewer, boolean isDirectManager) {
        return readShared(one -> one.loggedWithin(framework, manager), employee, viewer, isDirectManager);
    }

    /**
     * Reads what people share with their whole line and somebody confirmed, in terms of one framework; in one query however
     * many they are. Whether a confirmation counts is for the reader to ask.
     */
    public void eachConfirmed(Collection<UUID> employees, String framework, Consumer<EvidenceFact> reader) {
        sql.query(CONFIRMED)
                .with("employees", employees)
                .each(row -> reader.accept(new EvidenceFact(
                        row.uuid("id"),
                        row.uuid("employee_id"),
                        row.date("occurred_on"),
                        row.flag("quantified"),
                        Claim.within(framework, List.of(row.json("claims", Claim[].class))),
                        Attestation.facts(framework, List.of(row.json("attestations", Attestation[].class))),
                        row.uuid("text_group"))));
    }

    private <T> List<T> readShared(Function<Evidence, T> part, UUID employee, UUID viewer, boolean isDirectManager) {
        return read(part, SHARED, employee, EvidenceState.LOGGED, visible(isDirectManager), Visibility.PRIVATE, viewer);
    }

    private <T> List<T> read(Function<Evidence, T> part, String which, Object... parameters) {
        return find(which, NEWEST_FIRST, parameters).range(0, LIMIT - 1).stream()
                .map(part)
                .toList();
    }

    private static Function<Evidence, EvidenceFact> within(String framework) {
        return evidence -> evidence.within(framework);
    }

    private static Set<Visibility> visible(boolean isDirectManager) {
        return isDirectManager ? Set.of(Visibility.MANAGER, Visibility.LINE) : Set.of(Visibility.LINE);
    }

    /**
     * Reads the evidence of people, one person after another, so that never more than one person's is in memory. Who has
     * none is left out.
     */
    public void each(Collection<UUID> employees, BiConsumer<UUID, List<Evidence>> reader) {
        List<Evidence> one = new ArrayList<>();
        try (Stream<Evidence> all = everything(employees)) {
            all.forEach(evidence -> {
                if (!one.isEmpty() && !one.getFirst().employeeId().equals(evidence.employeeId())) {
                    hand(one, reader);
                }
                if (one.size() < LIMIT) {
                    one.add(evidence);
                }
            });
        }
        if (!one.isEmpty()) {
            hand(one, reader);
        }
    }

    private Stream<Evidence> everything(Collection<UUID> employees) {
        return getEntityManager()
                .createQuery(
                        "from Evidence where employeeId in :employees and state = :state"
                                + " order by employeeId, occurredOn desc, id",
                        Evidence.class)
                .setParameter("employees", employees)
                .setParameter("state", EvidenceState.LOGGED)
                .setHint(HibernateHints.HINT_FETCH_SIZE, 500)
                .getResultStream();
    }

    private void hand(List<Evidence> one, BiConsumer<UUID, List<Evidence>> reader) {
        reader.accept(one.getFirst().employeeId(), List.copyOf(one));
        one.clear();
        getEntityManager().clear();
    }

    /** Takes over what evidence-service publishes; an older version that comes late changes nothing and answers false. */
    boolean take(EvidencePayload payload) {
        return sql.update(TAKE)
                        .with("id", payload.evidenceId())
                        .with("employee", payload.employeeId())
                        .with("version", payload.version())
                        .with("state", payload.state())
                        .with("occurred", payload.occurredOn())
                        .with("quantified", payload.quantified())
                        .with("visibility", payload.visibility())
                        .with("viewers", payload.sharedWith())
                        .with("since", payload.sharedSince())
                        .json("claims", payload.claims())
                        .with("group", payload.textGroup())
                        .json("attestations", payload.attestations())
                        .run()
                > 0;
    }
}
