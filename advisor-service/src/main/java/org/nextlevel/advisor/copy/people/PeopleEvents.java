package org.nextlevel.advisor.copy.people;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.nextlevel.kit.event.inbox.Inbox;

/** Listens to what evidence-service publishes about the people of its directory. */
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

    /**
     * Takes over an event, in a transaction of its own: each type carries all that is known of the person. Events of other
     * types are left alone.
     */
    @Incoming("people-events")
    @Blocking
    public void on(ConsumerRecord<String, String> record) {
        inbox.receive(record, event -> {
            if (TYPES.contains(event.type())) {
                EmployeePayload payload = event.as(EmployeePayload.class);
                if (employees.take(payload)) {
                    reassessments.note(payload.employeeId(), event.type(), null);
                }
            }
        });
    }
}
