package org.nextlevel.advisor.agreement;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.nextlevel.kit.tenant.Recurring;

/** Looks in every company for questions that wait too long for an answer, a while after the start and then once a day. */
@ApplicationScoped
class ReminderSchedule {
    private static final Duration AFTER_START = Duration.ofMinutes(5);

    private final Recurring recurring;
    private final RemindOfAnswers reminders;
    private final AgreeOnRequirements.Settings settings;
    private final Clock clock;

    ReminderSchedule(
            Recurring recurring, RemindOfAnswers reminders, AgreeOnRequirements.Settings settings, Clock clock) {
        this.recurring = recurring;
        this.reminders = reminders;
        this.settings = settings;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        recurring.every(
                "requirement_agreement", AFTER_START, settings.every(), () -> reminders.remind(LocalDate.now(clock)));
    }
}
