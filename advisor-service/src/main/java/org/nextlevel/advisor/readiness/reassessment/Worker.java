package org.nextlevel.advisor.readiness.reassessment;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.nextlevel.advisor.readiness.assessment.AssessmentTrigger;
import org.nextlevel.advisor.readiness.assessment.TriggerType;
import org.nextlevel.advisor.readiness.reassessment.Queue.Waiting;
import org.nextlevel.kit.position.Arrivals;
import org.nextlevel.kit.sql.Sql;
import org.nextlevel.kit.trace.StepsOfMany;
import org.nextlevel.trace.SpanFact;
import org.nextlevel.trace.Spans;

/** Works off the queue of the current tenant. Any number of instances may do it at once. */
@ApplicationScoped
class Worker {
    private static final Logger LOG = Logger.getLogger(Worker.class);
    private static final int BATCH = 100;

    private static final String NOTE_WHOSE_DAY_HAS_COME = """
            insert into reassessment (tenant, employee_id, since, causes)
            select distinct tenant, employee_id, cast(:now as timestamptz), jsonb_build_array(cast(:trigger as jsonb))
            from assessment where tenant = :tenant and review_on <= :today order by employee_id
            on conflict (tenant, employee_id) do update set causes = reassessment.causes""";

    private final Sql sql;
    private final Queue queue;
    private final AssessPeople people;
    private final Arrivals arrivals;
    private final Clock clock;
    private final Timer delay;
    private final Spans spans;

    Worker(
            Sql sql,
            Queue queue,
            AssessPeople people,
            Arrivals arrivals,
            Clock clock,
            MeterRegistry metrics,
            Spans spans) {
        this.sql = sql;
        this.queue = queue;
        this.people = people;
        this.arrivals = arrivals;
        this.clock = clock;
        this.spans = spans;
        this.delay = metrics.timer("nextlevel.assessments.delay");
    }

    /** Assesses a batch of those who wait, in transactions of its own; whether there may be more. */
    boolean step() {
        return someOrEachAlone() == BATCH;
    }

    /** Notes those whose assessment time alone may have changed by today, all at once. */
    boolean noteWhoseDayHasCome() {
        Instant now = clock.instant();
        QuarkusTransaction.requiringNew()
                .run(() -> sql.update(NOTE_WHOSE_DAY_HAS_COME)
                        .unflushed()
                        .with("now", now)
                        .with("today", LocalDate.now(clock))
                        .json("trigger", new AssessmentTrigger(TriggerType.TIME_PASSED.eventName(), null, now))
                        .run());
        return false;
    }

    /** One whose assessment fails must not keep the others waiting: then each has a transaction of its own. */
    private int someOrEachAlone() {
        try {
            List<Waiting> assessed = QuarkusTransaction.requiringNew().call(() -> assess(BATCH));
            assessed.forEach(this::committed);
            return assessed.size();
        } catch (RuntimeException e) {
            LOG.warnf(e, "Some people cannot be assessed together and are assessed one by one");
            int taken = 0;
            while (taken < BATCH && alone()) {
                taken++;
            }
            return taken;
        }
    }

    private List<Waiting> assess(int most) {
        List<Waiting> waiting = queue.take(most);
        assess(waiting);
        return waiting;
    }

    /** Whoever waits for it goes on, and the time since the first change of it was learnt is measured. */
    private void committed(Waiting assessed) {
        arrivals.arrived(assessed.employee().toString());
        assessed.triggers().stream()
                .map(AssessmentTrigger::at)
                .min(Comparator.naturalOrder())
                .ifPresent(learnt -> delay.record(Duration.between(learnt, clock.instant())));
    }

    private void assess(List<Waiting> waiting) {
        if (waiting.isEmpty()) {
            return;
        }
        Map<UUID, List<String>> traces = waiting.stream().collect(Collectors.toMap(Waiting::employee, Waiting::traces));
        try (StepsOfMany<UUID> steps = StepsOfMany.begin(traces, parent -> spans.work("reassess", parent))) {
            steps.with(SpanFact.TOGETHER, waiting.size()).during(() -> {
                people.assess(waiting.stream().collect(Collectors.toMap(Waiting::employee, Waiting::triggers)), steps);
                queue.remove(waiting);
            });
        }
    }

    private boolean alone() {
        Set<UUID> taken = new HashSet<>();
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                List<Waiting> one = queue.take(1);
                one.forEach(waiting -> taken.add(waiting.employee()));
                assess(one);
            });
        } catch (RuntimeException e) {
            LOG.errorf(e, "The assessment of %s fails and is put off", taken);
            QuarkusTransaction.requiringNew().run(() -> taken.forEach(queue::putOff));
        }
        return !taken.isEmpty();
    }
}
