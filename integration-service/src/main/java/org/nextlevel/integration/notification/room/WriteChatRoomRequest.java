package org.nextlevel.integration.notification.room;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.integration.notification.kind.NotificationKind;
import org.nextlevel.integration.notification.kind.NotificationTiming;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.roundtrip.ReadAs;
import org.nextlevel.sentence.Language;

/**
 * What is said of a chat room.
 *
 * @param url null to keep the one before
 */
@ReadAs(
        value = ChatRoomView.class,
        computed = {"actions", "chatHost"})
public record WriteChatRoomRequest(
        @NotBlank @Size(max = 80) @Schema(examples = "People team")
        String name,

        @Nullable
        @Size(max = 1_000)
        @Schema(
                examples = "https://chat.example.com/hooks/xyz",
                description =
                        "Where the room takes messages, as its settings for incoming webhooks show it. Left out, the one before stays.")
        String url,

        @NotNull
        @Pattern(regexp = Language.KEYS, message = "is en or de")
        @Schema(
                description = "In which language the room is told.",
                enumeration = {"en", "de"},
                examples = "en")
        String language,

        @NotNull
        @Schema(
                description =
                        "When, by kind: `DECISION`, `ACKNOWLEDGEMENT`, `WEBHOOK` and `FRAMEWORK`; of a kind that is left out the room hears nothing.",
                examples = "{\"DECISION\": \"AT_ONCE\", \"ACKNOWLEDGEMENT\": \"DAILY\"}")
        Map<@NotNull NotificationKind, @NotNull NotificationTiming> timings) {

    /** @throws Invalid when it has a kind of which people alone are told */
    void check() {
        for (NotificationKind kind : timings.keySet()) {
            if (!kind.isOfRooms()) {
                throw new Invalid(
                        "#/timings/" + kind, "is told to people alone, as each of them chooses: leave it out");
            }
        }
    }
}
