package org.nextlevel.framework.people;

import io.smallrye.reactive.messaging.annotations.Blocking;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.nextlevel.framework.posting.owner.AdoptPostings;
import org.nextlevel.kit.access.CopiedLogins;
import org.nextlevel.kit.company.FollowTenants;
import org.nextlevel.kit.event.inbox.EventReader;
import org.nextlevel.kit.event.inbox.IncomingEvent;
import org.nextlevel.kit.event.inbox.ReceiveTogether;
import org.nextlevel.kit.personal.erasure.FollowErasures;

/** Takes over what evidence-service tells about employees. */
@ApplicationScoped
public class PeopleEvents implements EventReader {
    private static final String TOPIC = "people-events";

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

    private final ReceiveTogether together;
    private final Positions positions;
    private final CopiedLogins logins;
    private final AdoptPostings adopt;
    private final FollowErasures erasures;
    private final FollowTenants tenants;

    PeopleEvents(
            ReceiveTogether together,
            Positions positions,
            CopiedLogins logins,
            AdoptPostings adopt,
            FollowErasures erasures,
            FollowTenants tenants) {
        this.together = together;
        this.positions = positions;
        this.logins = logins;
        this.adopt = adopt;
        this.erasures = erasures;
        this.tenants = tenants;
    }

    /** Takes over the positions of employees; every type of event carries the whole state. */
    @Incoming(TOPIC)
    @Blocking
    public CompletionStage<Void> on(KafkaRecordBatch<String, String> poll) {
        return together.receiveByKey(poll, this::take);
    }

    @Override
    public Set<String> topics() {
        return Set.of(TOPIC);
    }

    @Override
    public void read(IncomingEvent event) {
        take(List.of(event));
    }

    private void take(List<IncomingEvent> events) {
        List<EmployeePayload> people = events.stream()
                .filter(event -> TYPES.contains(event.type()))
                .map(event -> event.as(EmployeePayload.class))
                .toList();
        logins.replaced(people, EmployeePayload::toldLogin);
        positions.take(people);
        Set<UUID> ofBefore = positions.ofBefore(
                people.stream().map(EmployeePayload::employeeId).toList());
        people.stream()
                .filter(one -> ofBefore.contains(one.employeeId()))
                .forEach(one -> adopt.by(one.employeeId(), one.userNameDigest()));
        for (IncomingEvent event : events) {
            tenants.take(event, "framework-events");
            erasures.take(event, "framework-events");
        }
    }
}
