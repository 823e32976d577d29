package org.nextlevel.integration.notification.room;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.integration.notification.kind.NotificationKind;
import org.nextlevel.integration.notification.kind.NotificationTiming;
import org.nextlevel.kit.action.Action;

/**
 * A chat room, as HR sees it.
 *
 * @param chatHost absent where the key is gone that sealed the address
 * @param actions what the caller may do now
 */
public record ChatRoomView(
        UUID id,
        @Schema(examples = "People team") String name,

        @Nullable
        @Schema(
                description =
                        "The host of the room's address; the address itself is a secret and is shown to nobody. Absent where it has to be written again, since the installation's key is another one.",
                examples = "chat.example.com")
        String chatHost,

        @Schema(
                enumeration = {"en", "de"},
                examples = "en")
        String language,

        @Schema(
                description = "When, by kind; of what is not in it the room hears nothing.",
                examples = "{\"DECISION\": \"AT_ONCE\", \"ACKNOWLEDGEMENT\": \"DAILY\"}")
        Map<NotificationKind, NotificationTiming> timings,

        Instant createdAt,
        List<Action> actions) {
    private enum Move {
        /** Say anew where it is, what it is told, and when. */
        CHANGE,
        /** Tell it nothing any more. */
        DELETE
    }

    /** @param chatHost null where the key is gone that sealed the address */
    static ChatRoomView of(ChatRoom room, @Nullable String chatHost) {
        String path = path(room.id());
        return new ChatRoomView(
                room.id(),
                room.name(),
                chatHost,
                room.language().key(),
                room.timings(),
                room.createdAt(),
                List.of(
                        Action.put(Move.CHANGE, path, "If-Match", "name", "language", "timings"),
                        Action.delete(Move.DELETE, path)));
    }

    static String path(UUID room) {
        return "/api/chat-rooms/" + room;
    }
}
