package org.nextlevel.framework.people;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.nextlevel.framework.posting.owner.AdoptPostings;
import org.nextlevel.kit.company.FollowTenants;
import org.nextlevel.kit.event.inbox.Inbox;
import org.nextlevel.kit.personal.erasure.FollowErasures;

/** Takes over what evidence-service tells about employees. */
@ApplicationScoped
public class PeopleEvents {
    private static final Set<String> TYPES = Set.of(
            "EmployeeRegistered",
            "EmployeeChanged",
            "ManagerChanged",
            "EmployeeLeft",
            "EmployeeRehired",
            "EmployeeErased",
            "LoginBound",
            "LoginChanged",
            "EmployeeRepublished");
    private final Inbox inbox;
    private final Positions positions;
    private final FormerLogins logins;
    private final AdoptPostings adopt;
    private final FollowErasures erasures;
    private final FollowTenants tenants;

    PeopleEvents(
            Inbox inbox,
            Positions positions,
            FormerLogins logins,
            AdoptPostings adopt,
            FollowErasures erasures,
            FollowTenants tenants) {
        this.inbox = inbox;
        this.positions = positions;
        this.logins = logins;
        this.adopt = adopt;
        this.erasures = erasures;
        this.tenants = tenants;
    }

    /** Takes over the position of an employee; every type of event carries the whole state. */
    @Incoming("people-events")
    @Blocking
    public void on(ConsumerRecord<String, String> record) {
        inbox.receive(record, event -> {
            if (TYPES.contains(event.type())) {
                EmployeePayload employee = event.as(EmployeePayload.class);
                logins.replaced(employee.employeeId(), employee.version(), employee.login());
                positions.take(employee);
                if (positions.isOfBefore(employee.employeeId())) {
                    adopt.by(employee.employeeId(), employee.userNameDigest());
                }
            }
            tenants.take(event, "framework-events");
            erasures.take(event, "framework-events");
        });
    }
}
