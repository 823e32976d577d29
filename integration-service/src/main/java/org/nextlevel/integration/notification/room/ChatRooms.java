package org.nextlevel.integration.notification.room;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nextlevel.integration.notification.kind.NotificationChannel;
import org.nextlevel.integration.notification.settings.ChatAddresses;
import org.nextlevel.integration.notification.settings.Destination;
import org.nextlevel.kit.page.Keyset;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.problem.Conflict;
import org.nextlevel.kit.problem.NotFound;
import org.nextlevel.kit.quota.Quota;
import org.nextlevel.kit.sql.Sql;

/** All chat rooms of the current tenant that are told something. */
@ApplicationScoped
public class ChatRooms implements PanacheRepositoryBase<ChatRoom, UUID> {
    private static final Keyset<ChatRoom> BY_NAME =
            Keyset.ascending("name", String.class, ChatRoom::name).then("id", UUID.class, ChatRoom::id);

    private static final Quota ROOMS = Quota.of(
                    20, "too-many-chat-rooms", "The company has %d chat rooms, which is the most: delete one.")
            .lockedAs(":tenant chat rooms");

    private final Sql sql;
    private final ChatAddresses addresses;

    ChatRooms(Sql sql, ChatAddresses addresses) {
        this.sql = sql;
        this.addresses = addresses;
    }

    /** Of each room by its id: how it is told. */
    public Map<UUID, Destination> all() {
        return listAll().stream().collect(Collectors.toMap(ChatRoom::id, this::destination));
    }

    /** How a room is told; empty when the id is of none. */
    public Optional<Destination> findDestination(UUID id) {
        return findByIdOptional(id).map(this::destination);
    }

    /** @throws NotFound when there is none of this id */
    public void requireKnown(UUID id) {
        require(id);
    }

    private Destination destination(ChatRoom room) {
        return new Destination(
                NotificationChannel.CHAT,
                addresses.open(room.id(), room.url()).orElse(null),
                room.timings(),
                room.language().locale());
    }

    /** @throws Conflict when there are as many as there may be */
    void admit() {
        ROOMS.admit(sql, this::count);
    }

    /** @throws Conflict when another has the name, however it is capitalised */
    void requireFree(String name, UUID own) {
        if (count("lower(name) = ?1 and id <> ?2", name.toLowerCase(Locale.ROOT), own) > 0) {
            throw new Conflict(
                    "chat-room-exists",
                    "The company has a chat room called %s: change that one, or take another name.",
                    name);
        }
    }

    Page<ChatRoom> page(PageRequest request) {
        return BY_NAME.page(this, request);
    }

    /** @throws NotFound when there is none of this id */
    ChatRoom require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("chat room", id));
    }

    /**
     * The same, for a change: of two at once the second sees what the first did.
     *
     * @throws NotFound when there is none of this id
     */
    ChatRoom hold(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new NotFound("chat room", id));
    }
}
