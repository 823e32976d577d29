package org.nextlevel.advisor.readiness.reassessment;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.nextlevel.kit.republish.Rebuilding;
import org.nextlevel.kit.tenant.Recurring;

/** Looks for people who are due and for runs that are open, shortly after one another, in every company. */
@ApplicationScoped
class ReassessmentSchedule {
    private final Recurring recurring;
    private final Worker due;
    private final ReassessAfterPublish runs;
    private final Rebuilding rebuilding;
    private final Times times;

    ReassessmentSchedule(Recurring recurring, Worker due, ReassessAfterPublish runs, Rebuilding rebuilding, Times times) {
        this.recurring = recurring;
        this.due = due;
        this.runs = runs;
        this.rebuilding = rebuilding;
        this.times = times;
    }

    /** When it is looked. */
    @ConfigMapping(prefix = "nextlevel.assessments")
    interface Times {
        /** From the end of one look for people who are due to the next. */
        @WithDefault("PT0.5S")
        Duration every();

        /** From the end of one look for people whose day has come to the next. */
        @WithDefault("PT1H")
        Duration reviewEvery();
    }

    void start(@Observes StartupEvent event) {
        repeat("reassessment", times.every(), due::all);
        repeat("assessment_run", times.every(), runs::all);
        repeat("assessment", times.reviewEvery(), due::noteWhoseDayHasCome);
    }

    /** Notes everywhere those whose assessment time alone may have changed. */
    void lookForReviews() {
        recurring.once("assessment", () -> doWhenComplete(due::noteWhoseDayHasCome));
    }

    private void repeat(String table, Duration pause, Runnable work) {
        recurring.every(table, pause, pause, () -> doWhenComplete(work));
    }

    /** What half of the facts say never was: where copies are rebuilt, everybody waits. */
    private void doWhenComplete(Runnable work) {
        if (!rebuilding.isUnderWay()) {
            work.run();
        }
    }
}
