package org.nextlevel.advisor.agreement;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nextlevel.advisor.agreement.AgreementEvent.RequirementsAnswerOverdue;
import org.nextlevel.advisor.copy.people.Employees;
import org.nextlevel.kit.event.Outbox;

/**
 * Tells once for each interval that a manager of the current tenant has not answered. Any number of instances may do it at
 * once; after a pause what was missed is told once, with the number of reminders due.
 */
@ApplicationScoped
class RemindOfAnswers {
    private static final int BATCH = 500;

    private final Agreements agreements;
    private final Employees employees;
    private final Outbox outbox;
    private final AgreeOnRequirements.Settings settings;

    RemindOfAnswers(Agreements agreements, Employees employees, Outbox outbox, AgreeOnRequirements.Settings settings) {
        this.agreements = agreements;
        this.employees = employees;
        this.outbox = outbox;
        this.settings = settings;
    }

    /** In transactions of its own, none of which holds more than a batch. */
    void remind(LocalDate today) {
        int held;
        do {
            held = QuarkusTransaction.requiringNew().call(() -> batch(today));
        } while (held == BATCH);
    }

    private int batch(LocalDate today) {
        List<Agreement> overdue = agreements.holdOverdue(today, BATCH);
        Map<UUID, UUID> managers = overdue.isEmpty()
                ? Map.of()
                : employees.managersOf(
                        overdue.stream().map(one -> one.place().employee()).toList());
        Map<UUID, Integer> reminders = overdue.stream()
                .collect(Collectors.toMap(
                        Agreement::id,
                        one -> one.remind(today, settings.reminderWeeks()).reminders()));
        agreements.flush();
        // Nobody is reminded of a person who left, or whom nobody manages for now.
        overdue.stream()
                .filter(one -> managers.containsKey(one.place().employee()))
                .map(one -> new RequirementsAnswerOverdue(
                        one.told(managers.get(one.place().employee()), reminders.get(one.id()))))
                .forEach(outbox::append);
        return overdue.size();
    }
}
