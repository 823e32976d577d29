package org.nextlevel.integration.notification.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.integration.notification.kind.NotificationChannel;
import org.nextlevel.integration.notification.settings.ChatAddresses;
import org.nextlevel.integration.notification.turn.NotificationTurns;
import org.nextlevel.kit.audit.Audit;
import org.nextlevel.kit.http.Answer;
import org.nextlevel.kit.http.ETag;
import org.nextlevel.kit.idempotency.Idempotent;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.roundtrip.SentAlong;

/** Makes, shows, changes and ends chat rooms; each change is an entry of the audit, without the address. */
@ApplicationScoped
class WriteChatRooms {
    private final ChatRooms rooms;
    private final ChatAddresses addresses;
    private final NotificationTurns turns;
    private final SentAlong sentAlong;
    private final Audit audit;
    private final Clock clock;

    WriteChatRooms(
            ChatRooms rooms,
            ChatAddresses addresses,
            NotificationTurns turns,
            SentAlong sentAlong,
            Audit audit,
            Clock clock) {
        this.rooms = rooms;
        this.addresses = addresses;
        this.turns = turns;
        this.sentAlong = sentAlong;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Page<ChatRoomView> page(PageRequest request) {
        return rooms.page(request).map(this::view);
    }

    @Transactional
    RestResponse<ChatRoomView> one(UUID id) {
        return answer(rooms.require(id));
    }

    @Transactional
    @Idempotent
    RestResponse<ChatRoomView> create(WriteChatRoomRequest request) {
        request.check();
        UUID id = UUID.randomUUID();
        byte[] url = addresses.seal(id, request.url(), null);
        rooms.admit();
        rooms.requireFree(request.name(), id);
        var room = new ChatRoom(id, request, url, clock.instant());
        rooms.persistAndFlush(room);
        audit.record("chat-room-created", null, id);
        return Answer.created(ChatRoomView.path(id), view(room), room.version());
    }

    /**
     * It is as somebody says now; what waits is sent by the new settings.
     *
     * @throws org.nextlevel.kit.problem.StaleVersion when somebody else changed it meanwhile
     */
    @Transactional
    RestResponse<ChatRoomView> change(UUID id, String ifMatch, WriteChatRoomRequest request) {
        ChatRoom room = rooms.hold(id);
        ETag.requireMatch(ifMatch, room.version());
        sentAlong.requireAs(() -> view(room));
        request.check();
        byte[] url = addresses.seal(id, request.url(), room.url());
        rooms.requireFree(request.name(), id);
        Map<String, Object> before = said(room, "former");
        room.write(request, url);
        rooms.flush();
        turns.choose(id, NotificationChannel.CHAT);
        audit.changed("chat-room-changed", null, id, before, said(room, request.url() == null ? "former" : "new"));
        return answer(room);
    }

    /** Nothing is left of it but its entries in the audit. */
    @Transactional
    void delete(UUID id) {
        rooms.delete(rooms.hold(id));
        turns.forget(id);
        audit.record("chat-room-deleted", null, id);
    }

    private RestResponse<ChatRoomView> answer(ChatRoom room) {
        return Answer.ok(view(room), room.version());
    }

    private ChatRoomView view(ChatRoom room) {
        return ChatRoomView.of(room, addresses.host(room.id(), room.url()).orElse(null));
    }

    /** @param address whether it was written anew, since the host alone does not tell and the address is a secret */
    private Map<String, Object> said(ChatRoom room, String address) {
        return Map.of(
                "address", address,
                "name", room.name(),
                "host", Objects.toString(view(room).chatHost(), ""),
                "language", room.language().key(),
                "timings", room.timings().toString());
    }
}
