package org.nextlevel.integration.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nextlevel.integration.feed.change.Change;
import org.nextlevel.integration.feed.change.ChangeType;
import org.nextlevel.integration.people.People;
import org.nextlevel.kit.sql.Sql;
import org.nextlevel.kit.tenant.AfterCommit;
import org.nextlevel.kit.tenant.CurrentTenant;

/**
 * What happened in the current tenant, in the order in which it arrived. Whoever adds to it holds its row until the transaction ends,
 * so that a higher position never becomes visible before a lower one: a reader who goes on after the last one it saw misses
 * nothing.
 */
@ApplicationScoped
public class Feed {
    private static final String HOLD = """
            insert into feed (tenant, id) values (:tenant, :id)
            on conflict (tenant) do update set last_position = feed.last_position
            returning last_position""";
    private static final String ADD = """
            insert into change (tenant, position, id, type, occurred_at, employee_id, kind, thing_id, thing_version,
              details, added_at, traceparent)
            values (:tenant, :position, :id, :type, :occurredAt, :employee, :kind, :thing, :version, :details, :now, :trace)
            on conflict (tenant, id) do nothing""";

    private final Sql sql;
    private final People people;
    private final FeedListeners listeners;
    private final CurrentTenant tenant;
    private final AfterCommit afterCommit;
    private final Clock clock;

    Feed(Sql sql, People people, FeedListeners listeners, CurrentTenant tenant, AfterCommit afterCommit, Clock clock) {
        this.sql = sql;
        this.people = people;
        this.listeners = listeners;
        this.tenant = tenant;
        this.afterCommit = afterCommit;
        this.clock = clock;
    }

    /** From now on nobody else adds or erases anything until the transaction ends. */
    @Transactional(TxType.MANDATORY)
    public void hold() {
        lastPosition();
    }

    /**
     * Adds what happened, in this order. What was added before stays as it is, and of whoever was erased nothing is added but
     * that.
     */
    @Transactional(TxType.MANDATORY)
    public void add(List<Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        long before = lastPosition();
        // After the row is held: an erasure that came first is seen, and one that comes later finds these.
        List<Change> told = withoutTheErased(changes);
        List<Placed> placed = new ArrayList<>();
        told.forEach(change -> placed.add(new Placed(before + placed.size() + 1, change)));
        sql.update(ADD)
                .unflushed()
                .runEach(
                        placed,
                        (row, one) -> row.with("position", one.position())
                                .with("id", one.change().id())
                                .with("type", one.change().type())
                                .with("occurredAt", one.change().occurredAt())
                                .with("employee", one.change().employeeId())
                                .with("kind", one.change().thing().kind())
                                .with("thing", one.change().thing().id())
                                .with("version", one.change().thing().version())
                                .json("details", one.change().details())
                                .with("now", clock.instant())
                                .with("trace", one.change().trace()));
        long last = before + placed.size();
        sql.update("update feed set last_position = :last where tenant = :tenant")
                .unflushed()
                .with("last", last)
                .run();
        String owner = tenant.require();
        afterCommit.run(() -> listeners.reached(owner, last));
    }

    private record Placed(long position, Change change) {}

    private long lastPosition() {
        return sql.query(HOLD)
                .unflushed()
                .with("id", UUID.randomUUID())
                .first(row -> row.largeNumber("last_position"))
                .orElseThrow();
    }

    private List<Change> withoutTheErased(List<Change> changes) {
        Set<UUID> employees = changes.stream()
                .map(Change::employeeId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Set<UUID> erased = people.erased(employees);
        return changes.stream()
                .filter(change -> change.type() == ChangeType.PERSON_ERASED
                        || change.employeeId() == null
                        || !erased.contains(change.employeeId()))
                .toList();
    }
}
