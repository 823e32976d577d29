package org.nextlevel.advisor.readiness.reassessment;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.jboss.logging.Logger;
import org.nextlevel.advisor.copy.framework.FrameworkReplaced;
import org.nextlevel.advisor.copy.framework.PinnedVersions;
import org.nextlevel.advisor.copy.people.Employees;
import org.nextlevel.advisor.readiness.assessment.AssessmentTrigger;
import org.nextlevel.advisor.readiness.assessment.TriggerType;
import org.nextlevel.kit.trace.StepsOfMany;

/** Assesses again all whom a published version affects: begins a run for it, and goes on with those that are open. */
@ApplicationScoped
class ReassessAfterPublish {
    private static final Logger LOG = Logger.getLogger(ReassessAfterPublish.class);
    private static final int BATCH = 200;
    private static final String PUBLISHED = TriggerType.FRAMEWORK_PUBLISHED.eventName();

    private final AssessmentRuns runs;
    private final Employees employees;
    private final AssessPeople people;
    private final PinnedVersions pinned;
    private final Queue queue;
    private final Clock clock;

    ReassessAfterPublish(
            AssessmentRuns runs,
            Employees employees,
            AssessPeople people,
            PinnedVersions pinned,
            Queue queue,
            Clock clock) {
        this.runs = runs;
        this.employees = employees;
        this.people = people;
        this.pinned = pinned;
        this.queue = queue;
        this.clock = clock;
    }

    /**
     * Begins a run in the transaction that takes the version over, so that no version goes by without its run. One that
     * finds nobody yet looks once more after the commit: whoever was taken over meanwhile was assessed without the version.
     */
    void begin(@Observes FrameworkReplaced replaced) {
        Set<String> levels = replaced.affected();
        String framework = replaced.after().key();
        int total = levels.isEmpty() ? 0 : employees.numberAt(framework, levels);
        var run = new AssessmentRun(replaced.after(), levels, total, clock.instant());
        if (levels.isEmpty()) {
            run.end(clock.instant());
        }
        runs.persist(run);
    }

    /**
     * Assesses the next batch of a run that is open in the current tenant, in a transaction, in which the run advances; false when none is.
     * A batch that fails holds no run up: its people are put into the queue, where each can be assessed alone.
     */
    boolean goOn() {
        try {
            return QuarkusTransaction.requiringNew()
                    .call(() -> step(affected -> people.assess(affected, StepsOfMany.none())));
        } catch (RuntimeException e) {
            LOG.warnf(e, "Some people of a run cannot be assessed together and are assessed later");
            return QuarkusTransaction.requiringNew().call(() -> step(this::note));
        }
    }

    private int note(Map<UUID, List<AssessmentTrigger>> triggers) {
        triggers.entrySet().stream()
                .sorted(Comparator.comparing(one -> one.getKey().toString()))
                .forEach(one -> queue.note(
                        one.getKey(), PUBLISHED, one.getValue().getFirst().object()));
        return 0;
    }

    private boolean step(ToIntFunction<Map<UUID, List<AssessmentTrigger>>> assess) {
        Optional<AssessmentRun> open = runs.takeOpen();
        if (open.isEmpty()) {
            return false;
        }
        AssessmentRun run = open.get();
        List<UUID> next = employees.atLevels(run.framework(), run.levels(), run.after(), BATCH);
        Map<UUID, List<AssessmentTrigger>> triggers = triggers(next, run);
        // A case stays with its version: for its owner nothing was published.
        triggers.keySet().removeAll(pinned.of(next).keySet());
        int changed = triggers.isEmpty() ? 0 : assess.applyAsInt(triggers);
        if (next.isEmpty()) {
            run.end(clock.instant());
        } else {
            run.advance(next, changed);
        }
        return true;
    }

    private static Map<UUID, List<AssessmentTrigger>> triggers(List<UUID> people, AssessmentRun run) {
        List<AssessmentTrigger> published = List.of(new AssessmentTrigger(PUBLISHED, run.framework(), run.startedAt()));
        Map<UUID, List<AssessmentTrigger>> triggers = new HashMap<>();
        people.forEach(person -> triggers.put(person, published));
        return triggers;
    }
}
