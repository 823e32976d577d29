package org.nextlevel.advisor.copy.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.nextlevel.engine.readiness.evidence.EvidenceFact;
import org.nextlevel.kit.sql.Query;
import org.nextlevel.kit.sql.Sql;

/** The evidence of the current tenant. */
@ApplicationScoped
public class Evidences {
    /** As many pieces of one person are read at most; the newest are. */
    public static final int LIMIT = 2_000;

    private static final String SELECT =
            "select " + EvidenceRows.COLUMNS + " from evidence where tenant = :tenant and state = 'LOGGED' and ";

    private static final String OF_PERSON = SELECT + "employee_id = :employee";
    private static final String SHARED =
            OF_PERSON + " and (visibility = any(:line) or visibility <> 'PRIVATE' and :viewer = any(shared_with))";
    private static final String SINCE = " and occurred_on >= :since";
    private static final String NEWEST = " order by occurred_on desc, id limit " + LIMIT;
    private static final String TAKE = """
            insert into evidence (tenant, id, employee_id, version, state, occurred_on, quantified, visibility, shared_with,
              shared_since, claims, text_group, attestations)
            values (:tenant, :id, :employee, :version, :state, :occurred, :quantified, :visibility, :viewers, :since,
              :claims, :group, :attestations)
            on conflict (tenant, id) do update set version = excluded.version, state = excluded.state, claims = excluded.claims,
              shared_with = excluded.shared_with, shared_since = excluded.shared_since, quantified = excluded.quantified,
              occurred_on = excluded.occurred_on, visibility = excluded.visibility, text_group = excluded.text_group,
              attestations = excluded.attestations where is_newer(excluded.version, excluded.told_at, evidence.version, evidence.told_at)""";

    private static final String OF_PEOPLE =
            SELECT + "employee_id = any(:employees) order by employee_id, occurred_on desc, id";
    private static final String ERASED =
            "select from evidence where tenant = :tenant and id = any(:ids) and state = 'ERASED'";

    private static final String CONFIRMED = SELECT + """
            employee_id = any(:employees) and visibility = 'LINE' and attestations @> '[{"outcome": "CONFIRMED"}]'""";

    private final Sql sql;

    Evidences(Sql sql) {
        this.sql = sql;
    }

    /** All evidence of a person, private and shared, in terms of one framework: for the person alone. */
    public List<EvidenceFact> ownOf(UUID employee, String framework) {
        return facts(framework, own(OF_PERSON, employee));
    }

    /** Those of some pieces that are there and the person's own, private and shared, in terms of one framework. */
    public List<EvidenceFact> ownAmong(UUID employee, String framework, Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : facts(
                        framework,
                        own(OF_PERSON + " and id = any(:ids)", employee).with("ids", ids));
    }

    /** Whether any of these pieces was erased by its owner, for good. */
    public boolean anyErased(Collection<UUID> ids) {
        return !ids.isEmpty() && sql.query(ERASED).with("ids", ids).exists();
    }

    /**
     * The evidence that the person shared with somebody. What is private is not even read, so it cannot push anything
     * out.
     *
     * @param viewer sees beside what the reporting line does whatever names them
     * @param isDirectManager whether what is for the direct manager alone is for the viewer
     */
    public List<EvidenceFact> sharedOf(UUID employee, String framework, UUID viewer, boolean isDirectManager) {
        return facts(framework, shared(SHARED, employee, viewer, isDirectManager));
    }

    /** All evidence of a person of a day and later, private and shared, as {@link #ownOf}. */
    public List<EvidenceFact> ownSince(UUID employee, String framework, LocalDate since) {
        return facts(framework, own(OF_PERSON + SINCE, employee).with("since", since));
    }

    /** The evidence of a day and later that the person shared with somebody, as {@link #sharedOf}. */
    public List<EvidenceFact> sharedSince(
            UUID employee, String framework, UUID viewer, boolean isDirectManager, LocalDate since) {
        return facts(
                framework,
                shared(SHARED + SINCE, employee, viewer, isDirectManager).with("since", since));
    }

    /** As {@link #ownOf}, with since when a manager sees each piece. */
    public List<LoggedEvidence> ownLogged(UUID employee, String framework, UUID manager) {
        return logged(framework, manager, own(OF_PERSON, employee));
    }

    /** As {@link #sharedOf}, with since when a manager sees each piece. */
    public List<LoggedEvidence> sharedLogged(
            UUID employee, String framework, UUID manager, UUID viewer, boolean isDirectManager) {
        return logged(framework, manager, shared(SHARED, employee, viewer, isDirectManager));
    }

    /**
     * Reads what people share with their whole line and somebody confirmed, in terms of one framework; in one query however
     * many they are. Whether a confirmation counts is for the reader to ask.
     */
    public void eachConfirmed(Collection<UUID> employees, String framework, Consumer<EvidenceFact> reader) {
        EvidenceRows rows = new EvidenceRows();
        sql.query(CONFIRMED)
                .with("employees", employees)
                .each(row -> reader.accept(rows.read(row).within(framework)));
    }

    private Query own(String text, UUID employee) {
        return sql.query(text + NEWEST).with("employee", employee);
    }

    private Query shared(String text, UUID employee, UUID viewer, boolean isDirectManager) {
        return own(text, employee).with("line", visible(isDirectManager)).with("viewer", viewer);
    }

    private static List<EvidenceFact> facts(String framework, Query query) {
        EvidenceRows rows = new EvidenceRows();
        return query.list(row -> rows.read(row).within(framework));
    }

    private static List<LoggedEvidence> logged(String framework, UUID manager, Query query) {
        EvidenceRows rows = new EvidenceRows();
        return query.list(row -> rows.read(row).loggedWithin(framework, manager));
    }

    private static Set<Visibility> visible(boolean isDirectManager) {
        return isDirectManager ? Set.of(Visibility.MANAGER, Visibility.LINE) : Set.of(Visibility.LINE);
    }

    /**
     * Reads the evidence of people, one person after another, so that never more than one person's is in memory. Who has
     * none is left out.
     */
    public void each(Collection<UUID> employees, BiConsumer<UUID, List<Evidence>> reader) {
        EvidenceRows rows = new EvidenceRows();
        List<Evidence> one = new ArrayList<>();
        sql.query(OF_PEOPLE).with("employees", employees).each(row -> {
            Evidence evidence = rows.read(row);
            if (!one.isEmpty() && !one.getFirst().employeeId().equals(evidence.employeeId())) {
                hand(one, reader);
            }
            if (one.size() < LIMIT) {
                one.add(evidence);
            }
        });
        if (!one.isEmpty()) {
            hand(one, reader);
        }
    }

    private static void hand(List<Evidence> one, BiConsumer<UUID, List<Evidence>> reader) {
        reader.accept(one.getFirst().employeeId(), List.copyOf(one));
        one.clear();
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
