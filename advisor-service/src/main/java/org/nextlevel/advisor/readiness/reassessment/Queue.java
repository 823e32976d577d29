package org.nextlevel.advisor.readiness.reassessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nextlevel.advisor.copy.people.ReassessmentQueue;
import org.nextlevel.advisor.readiness.assessment.AssessmentTrigger;
import org.nextlevel.kit.event.inbox.IncomingEvent;
import org.nextlevel.kit.position.ComputedLater;
import org.nextlevel.kit.sql.Sql;
import org.nextlevel.kit.tenant.AfterCommit;
import org.nextlevel.kit.trace.CurrentTrace;

/** The people of the current tenant who are to be assessed again, each with what may have changed the assessment. */
@ApplicationScoped
class Queue implements ReassessmentQueue, ComputedLater {
    /** As many triggers of one assessment are kept; more happen only when nobody looks for long. */
    static final int MOST_TRIGGERS = 20;

    /** So many times as many are looked at, where other instances have taken some. */
    private static final int PASSED_OVER = 4;

    /** How the name of the lock begins that whoever assesses somebody holds; it ends with whom. */
    private static final String ASSESSING = ":tenant assess ";

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Duration CLOCKS_DIFFER_BY = Duration.ofSeconds(5);
    private static final Duration PUT_OFF_FOR = Duration.ofMinutes(10);
    private static final String NOTE = """
            insert into reassessment (tenant, employee_id, since, causes, traceparents)
            values (:tenant, :employee, :now, jsonb_build_array(cast(:trigger as jsonb)),
              array_remove(array[cast(:trace as text)], null))
            on conflict (tenant, employee_id) do update set causes = case
              when jsonb_array_length(reassessment.causes) < %1$d then reassessment.causes || excluded.causes
              else reassessment.causes end,
            traceparents = (reassessment.traceparents || excluded.traceparents)
              [greatest(1, cardinality(reassessment.traceparents) + cardinality(excluded.traceparents) - %1$d + 1):]""".formatted(MOST_TRIGGERS);
    /** Nobody who notes somebody waits: the rows stay unlocked while people are assessed, only the people are held. */
    private static final String TAKE = """
            select employee_id, causes, traceparents, written from (
              select employee_id, causes, traceparents, xmin::text as written from reassessment where tenant = :tenant and since <= :now
              order by since, employee_id limit %d * :most) oldest
            where %s limit :most""".formatted(PASSED_OVER, Sql.tryLockOfEach(ASSESSING, "employee_id"));

    /** Who was noted once more meanwhile has a row of another transaction, stays, and is looked at again. */
    private static final String REMOVE = """
            delete from reassessment using unnest(:employees::uuid[], :written::text[]) as assessed(employee, written)
            where tenant = :tenant and employee_id = assessed.employee and xmin::text = assessed.written""";

    private static final String PUT_OFF =
            "update reassessment set since = :until where tenant = :tenant and employee_id = :employee";

    private static final String HOLD_NOTED = """
            select employee_id, causes from reassessment where tenant = :tenant and employee_id = any(:employees)
            order by employee_id for update""";
    private static final String WAITS =
            "select 1 from reassessment where tenant = :tenant and employee_id = any(:employees) and since <= :soon";

    private final Sql sql;
    private final AfterCommit afterCommit;
    private final Clock clock;
    private final Semaphore noted = new Semaphore(0);

    Queue(Sql sql, AfterCommit afterCommit, Clock clock) {
        this.sql = sql;
        this.afterCommit = afterCommit;
        this.clock = clock;
    }

    /** @param trace by which trace it came, as a header has it; null for none */
    private record Noted(
            UUID employee,
            AssessmentTrigger trigger,
            @Nullable String trace) {}

    @Override
    public void note(UUID employee, String type, Object object) {
        note(List.of(
                new Noted(employee, trigger(type, object == null ? null : object.toString()), CurrentTrace.header())));
    }

    @Override
    public void note(Map<UUID, IncomingEvent> events) {
        note(events.entrySet().stream()
                // In the database's order of ids: two that note many never wait for each other.
                .sorted(Comparator.comparing(one -> one.getKey().toString()))
                .map(one -> new Noted(
                        one.getKey(),
                        trigger(one.getValue().type(), null),
                        one.getValue().trace()))
                .toList());
    }

    private void note(List<Noted> all) {
        sql.update(NOTE)
                .unflushed()
                .with("now", clock.instant())
                .runEach(
                        all,
                        (row, one) -> row.with("employee", one.employee())
                                .with("trace", one.trace())
                                .json("trigger", one.trigger()));
        afterCommit.run(noted::release);
    }

    private AssessmentTrigger trigger(String type, @Nullable String object) {
        return new AssessmentTrigger(type, object, clock.instant());
    }

    /** Returns when somebody was noted in this process since the last call, or after this time. */
    void awaitNoted(Duration longest) throws InterruptedException {
        if (noted.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
            noted.drainPermits();
        }
    }

    /** Whoever is put off is not waited for: that takes longer than anybody waits. */
    @Override
    public boolean isBehind(Collection<String> keys) {
        List<UUID> employees = keys.stream()
                .filter(ID.asMatchPredicate())
                .map(UUID::fromString)
                .toList();
        return !employees.isEmpty()
                && sql.query(WAITS)
                        .unflushed()
                        .with("employees", employees)
                        // Another instance's clock may be a little ahead.
                        .with("soon", clock.instant().plus(CLOCKS_DIFFER_BY))
                        .exists();
    }

    /**
     * Somebody who waits.
     *
     * @param written by which transaction the row was written last
     * @param traces by which traces the triggers came, as headers have them
     */
    record Waiting(UUID employee, String written, List<AssessmentTrigger> triggers, List<String> traces) {}

    /**
     * Takes those who wait longest, for the caller's transaction alone, and leaves them in the queue; who is taken by another is
     * passed over.
     */
    List<Waiting> take(int most) {
        return sql.query(TAKE)
                .unflushed()
                .with("now", clock.instant())
                .with("most", most)
                .list(row -> new Waiting(
                        row.uuid("employee_id"),
                        row.text("written"),
                        List.of(row.json("causes", AssessmentTrigger[].class)),
                        row.list("traceparents", String.class)));
    }

    /** Until the caller's transaction ends, nobody else assesses these people, of whom none waits for another's in a circle. */
    void hold(Collection<UUID> employees) {
        sql.lock(employees.stream().map(employee -> ASSESSING + employee).toList(), List.of());
    }

    /** Takes out of the queue whoever was assessed, and was not noted once more meanwhile. */
    void remove(Collection<Waiting> assessed) {
        sql.update(REMOVE)
                .unflushed()
                .with("employees", assessed.stream().map(Waiting::employee).toList())
                .with("written", assessed.stream().map(Waiting::written).toList())
                .run();
    }

    /** What is noted of these people by now, to which nothing is added until the transaction ends; who does not wait is left out. */
    Map<UUID, List<AssessmentTrigger>> holdNoted(Set<UUID> employees) {
        Map<UUID, List<AssessmentTrigger>> noted = new HashMap<>();
        sql.query(HOLD_NOTED)
                .unflushed()
                .with("employees", employees)
                .each(row ->
                        noted.put(row.uuid("employee_id"), List.of(row.json("causes", AssessmentTrigger[].class))));
        return noted;
    }

    /** Lets a person wait for some minutes more. */
    void putOff(UUID employee) {
        sql.update(PUT_OFF)
                .unflushed()
                .with("until", clock.instant().plus(PUT_OFF_FOR))
                .with("employee", employee)
                .run();
    }
}
