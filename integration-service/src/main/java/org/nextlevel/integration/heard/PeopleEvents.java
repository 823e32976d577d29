package org.nextlevel.integration.heard;

import io.smallrye.reactive.messaging.annotations.Blocking;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.nextlevel.integration.feed.Feed;
import org.nextlevel.integration.feed.change.Change;
import org.nextlevel.integration.feed.change.ChangeDetails;
import org.nextlevel.integration.feed.change.ChangeType;
import org.nextlevel.integration.feed.change.ChangedThing;
import org.nextlevel.integration.feed.change.ThingKind;
import org.nextlevel.integration.notification.told.Notifications;
import org.nextlevel.integration.people.People;
import org.nextlevel.integration.people.PersonPayload;
import org.nextlevel.kit.company.FollowTenants;
import org.nextlevel.kit.event.inbox.EventReader;
import org.nextlevel.kit.event.inbox.IncomingEvent;
import org.nextlevel.kit.event.inbox.ReceiveTogether;
import org.nextlevel.kit.personal.erasure.FollowErasures;

/** Takes over what evidence-service tells of employees, and tells outside what happened to them. */
@ApplicationScoped
public class PeopleEvents implements EventReader {
    private static final String TOPIC = "people-events";

    /** On which this service acknowledges erasures. */
    private static final String OWN_TOPIC = "integration-events";

    private static final String ERASED = "EmployeeErased";

    /** All that carry the state of a person. */
    private static final Set<String> OF_PEOPLE = Set.of(
            "EmployeeRegistered",
            "EmployeeChanged",
            "ManagerChanged",
            "EmployeeLeft",
            "EmployeeRehired",
            ERASED,
            "LoginBound",
            "LoginChanged",
            "EmployeeRepublished");

    private final ReceiveTogether together;
    private final People people;
    private final FollowErasures erasures;
    private final FollowTenants tenants;
    private final Feed feed;
    private final Notifications notifications;

    PeopleEvents(
            ReceiveTogether together,
            People people,
            FollowErasures erasures,
            FollowTenants tenants,
            Feed feed,
            Notifications notifications) {
        this.together = together;
        this.people = people;
        this.erasures = erasures;
        this.tenants = tenants;
        this.feed = feed;
        this.notifications = notifications;
    }

    /** Takes over the events of a poll. */
    @Incoming(TOPIC)
    @Blocking
    public CompletionStage<Void> on(KafkaRecordBatch<String, String> poll) {
        return together.receive(poll, this::take);
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
        people.take(events.stream()
                .filter(event -> OF_PEOPLE.contains(event.type()))
                .map(event -> event.as(PersonPayload.class))
                .toList());
        if (events.stream().anyMatch(event -> event.type().equals(ERASED))) {
            // Nobody adds anything of somebody between the erasure of their changes and its commit.
            feed.hold();
        }
        for (IncomingEvent event : events) {
            tenants.take(event, OWN_TOPIC);
            erasures.take(event, OWN_TOPIC);
        }
        feed.add(events.stream()
                .flatMap(event -> ChangeType.ofEvent(event.type()).map(type -> change(event, type)).stream())
                .toList());
        notifications.add(events);
    }

    private static Change change(IncomingEvent event, ChangeType type) {
        PersonPayload told = event.as(PersonPayload.class);
        return new Change(
                event.id(),
                type,
                event.toldAt(),
                told.employeeId(),
                new ChangedThing(ThingKind.PERSON, told.employeeId(), told.version()),
                type == ChangeType.PERSON_ERASED
                        ? ChangeDetails.NONE
                        : ChangeDetails.ofPosition(told.framework(), told.level(), told.positionSince(), told.leftOn()),
                event.trace());
    }
}
