package org.nextlevel.advisor.copy.people;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.nextlevel.kit.event.Inbox;

/** Listens to the directory of evidence-service. */
@ApplicationScoped
public class PeopleEvents {
    private static final Set<String> TYPES = Set.of(
            "EmployeeRegistered",
            "EmployeeChanged",
            "ManagerChanged",
            "EmployeeLeft",
            "EmployeeRehired",
            "EmployeeRepublished");
    private final Inbox inbox;
    private final Employees employees;
    private final ReassessmentQueue reassessments;

    PeopleEvents(Inbox inbox, Employees employees, ReassessmentQueue reassessments) {
        this.inbox = inbox;
        this.employees = employees;
        this.reassessments = reassessments;
    }

    /** Somebody is new, or something about somebody changed: or it is told again: each type tells the whole state. */
    @Incoming("people-events")
    @Blocking
    public void on(ConsumerRecord<String, String> record) {
        inbox.receive(record, event -> {
            if (TYPES.contains(event.type())) {
                EmployeePayload state = event.as(EmployeePayload.class);
                if (employees.take(state)) {
                    reassessments.note(state.employeeId(), event.type(), null);
                }
            }
        });
    }
}
