package org.nextlevel.integration.notification.sending;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.nextlevel.integration.notification.kind.NotificationChannel;
import org.nextlevel.integration.notification.room.ChatRooms;
import org.nextlevel.integration.notification.settings.ChooseNotificationSettings;
import org.nextlevel.integration.notification.settings.Destination;
import org.nextlevel.integration.people.People;

/** How and where somebody, or a room, of the current tenant is told at this moment; who has left is told nothing. */
@ApplicationScoped
class FindDestination {
    private static final Destination NOWHERE = new Destination(NotificationChannel.OFF, null, Map.of(), null);

    private final ChatRooms rooms;
    private final ChooseNotificationSettings settings;
    private final People people;

    FindDestination(ChatRooms rooms, ChooseNotificationSettings settings, People people) {
        this.rooms = rooms;
        this.settings = settings;
        this.people = people;
    }

    Destination of(UUID recipient) {
        return rooms.findDestination(recipient).orElseGet(() -> ofPerson(recipient));
    }

    private Destination ofPerson(UUID person) {
        return people.gone(List.of(person)).isEmpty() ? settings.of(person) : NOWHERE;
    }
}
