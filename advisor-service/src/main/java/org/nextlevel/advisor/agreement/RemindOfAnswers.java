package org.nextlevel.advisor.agreement;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.nextlevel.advisor.agreement.move.RequirementSettings;
import org.nextlevel.advisor.copy.people.Employees;
import org.nextlevel.kit.background.RecurringWork;
import org.nextlevel.kit.event.outbox.Outbox;

/**
 * Publishes once for each interval that a manager has not answered. Any number of instances may do it at once; after a pause
 * one event stands for all that were missed, with the number of reminders that were due.
 */
@ApplicationScoped
class RemindOfAnswers {
    private static final Duration AFTER_START = Duration.ofMinutes(5);
    private static final int BATCH = 500;

    private final RecurringWork recurring;
    private final Agreements agreements;
    private final Employees employees;
    private final Outbox outbox;
    private final RequirementSettings settings;
    private final Clock clock;

    RemindOfAnswers(
            RecurringWork recurring,
            Agreements agreements,
            Employees employees,
            Outbox outbox,
            RequirementSettings settings,
            Clock clock) {
        this.recurring = recurring;
        this.agreements = agreements;
        this.employees = employees;
        this.outbox = outbox;
        this.settings = settings;
        this.clock = clock;
    }

    /** Looks in every company for questions that wait too long, a while after the start and then once a day. */
    void start(@Observes StartupEvent event) {
        recurring.every("requirement_agreement", AFTER_START, settings.every(), () -> remind(LocalDate.now(clock)));
    }

    /** A batch of the current tenant, in a transaction of its own; whether there may be more. */
    boolean remind(LocalDate today) {
        return QuarkusTransaction.requiringNew().call(() -> remindBatch(today)) == BATCH;
    }

    private int remindBatch(LocalDate today) {
        List<Agreement> overdue = agreements.lockOverdue(today, BATCH);
        List<UUID> people =
                overdue.stream().map(one -> one.about().employeeId()).toList();
        Map<UUID, UUID> managers = people.isEmpty() ? Map.of() : employees.managersOf(people);
        // The event carries the version after the reminder.
        List<Integer> reminders = overdue.stream()
                .map(one -> one.remind(today, settings.reminderWeeks()).reminders())
                .toList();
        agreements.flush();
        for (int i = 0; i < overdue.size(); i++) {
            UUID manager = managers.get(people.get(i));
            // Nobody is reminded of a person who left, or whom nobody manages for now.
            if (manager != null) {
                var event = new AgreementEvent(
                        AgreementEvent.Type.REQUIREMENTS_ANSWER_OVERDUE,
                        AgreementPayload.of(overdue.get(i), manager, reminders.get(i)));
                outbox.append(event, event.notice());
            }
        }
        return overdue.size();
    }
}
