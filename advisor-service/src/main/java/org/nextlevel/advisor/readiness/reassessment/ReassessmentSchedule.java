package org.nextlevel.advisor.readiness.reassessment;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.nextlevel.kit.background.EveryTenant;
import org.nextlevel.kit.background.RecurringWork;
import org.nextlevel.kit.background.Rounds;
import org.nextlevel.kit.republish.CopyRebuild;

/** Looks at the queue and for open runs again and again, in every company. */
@ApplicationScoped
class ReassessmentSchedule {
    private final RecurringWork recurring;
    private final EveryTenant tenants;
    private final Queue queue;
    private final Worker worker;
    private final ReassessAfterPublish runs;
    private final CopyRebuild rebuilding;
    private final Pauses pauses;
    private final Thread looking = Thread.ofVirtual().name("reassessment").unstarted(this::look);

    ReassessmentSchedule(
            RecurringWork recurring,
            EveryTenant tenants,
            Queue queue,
            Worker worker,
            ReassessAfterPublish runs,
            CopyRebuild rebuilding,
            Pauses pauses) {
        this.recurring = recurring;
        this.tenants = tenants;
        this.queue = queue;
        this.worker = worker;
        this.runs = runs;
        this.rebuilding = rebuilding;
        this.pauses = pauses;
    }

    /** How long it rests between two looks. What is noted in this process is looked at at once. */
    @ConfigMapping(prefix = "nextlevel.assessments")
    interface Pauses {
        /** From the end of one look at the queue to the next. */
        @WithDefault("PT0.5S")
        Duration every();

        /** From the end of one look for people whose day has come to the next. */
        @WithDefault("PT1H")
        Duration reviewEvery();
    }

    void start(@Observes StartupEvent event) {
        looking.start();
        repeat("assessment_run", pauses.every(), runs::goOn);
        repeat("assessment", pauses.reviewEvery(), worker::noteWhoseDayHasCome);
    }

    void stop(@Observes ShutdownEvent event) {
        looking.interrupt();
    }

    /**
     * Rests as long as it worked: a flood of events is taken in batches, and half of a processor is left to requests. What is left of a
     * company that went on beside the others is taken by the next look, which begins though nobody was noted.
     */
    private void look() {
        Rounds rounds = tenants.rounds("reassessment", () -> stepWhenComplete(worker::step));
        try {
            while (true) {
                queue.awaitNoted(pauses.every());
                long began = System.nanoTime();
                rounds.go();
                Duration took = Duration.ofNanos(System.nanoTime() - began);
                Thread.sleep(took.compareTo(pauses.every()) < 0 ? took : pauses.every());
            }
        } catch (InterruptedException _) {
            // The service stops.
        }
    }

    private void repeat(String table, Duration pause, BooleanSupplier step) {
        recurring.every(table, pause, pause, () -> stepWhenComplete(step));
    }

    /** An assessment from half of the facts would tell of changes that never were: while copies are rebuilt, everybody waits. */
    private boolean stepWhenComplete(BooleanSupplier step) {
        return !rebuilding.isUnderWay() && step.getAsBoolean();
    }
}
