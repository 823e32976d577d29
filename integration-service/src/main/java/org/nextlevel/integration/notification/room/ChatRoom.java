package org.nextlevel.integration.notification.room;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.nextlevel.integration.notification.kind.NotificationKind;
import org.nextlevel.integration.notification.kind.NotificationTiming;
import org.nextlevel.kit.tenant.Aggregate;
import org.nextlevel.sentence.Language;

/** A room of a chat tool that is told of what is nobody's alone. */
@Entity
class ChatRoom extends Aggregate {
    @Id
    private UUID id;

    private String name;
    private byte[] url;

    @Enumerated(EnumType.STRING)
    private Language language;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<NotificationKind, NotificationTiming> timings;

    private Instant createdAt;

    protected ChatRoom() {}

    /** @param sealed where it takes messages */
    ChatRoom(UUID id, WriteChatRoomRequest request, byte[] sealed, Instant now) {
        this.id = id;
        this.createdAt = now;
        write(request, sealed);
    }

    /** It is as somebody says now. */
    final void write(WriteChatRoomRequest request, byte[] sealed) {
        name = request.name();
        url = sealed;
        language = Language.named(request.language());
        timings = request.timings();
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    /** Where it takes messages, sealed. */
    byte[] url() {
        return url;
    }

    Language language() {
        return language;
    }

    /** When of which kind; what is not in it is off. */
    Map<NotificationKind, NotificationTiming> timings() {
        return timings;
    }

    Instant createdAt() {
        return createdAt;
    }
}
