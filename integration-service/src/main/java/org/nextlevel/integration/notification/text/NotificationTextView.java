package org.nextlevel.integration.notification.text;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.integration.notification.kind.NotificationKind;
import org.nextlevel.integration.notification.kind.NotificationOccasion;
import org.nextlevel.kit.action.Action;
import org.nextlevel.sentence.Language;

/**
 * The text for an occasion, as the company has it.
 *
 * @param changedAt absent for what ships
 * @param actions what the caller may do with it now
 */
public record NotificationTextView(
        NotificationOccasion occasion,
        NotificationKind kind,

        @Schema(
                enumeration = {"en", "de"},
                examples = "en")
        String language,

        @Schema(description = "The subject of a mail.", examples = "{name} answered your request.")
        String subject,

        @Schema(description = "What is said; the link follows it.", examples = "{name} answered your request.")
        String text,

        @Schema(description = "What may stand in braces: `name`, where somebody is named.", examples = "[\"name\"]")
        List<String> placeholders,

        @Schema(description = "Whether it is the company's own rather than the shipped one.", examples = "false")
        boolean own,

        @Nullable @Schema(description = "When HR last wrote it; absent for what ships.")
        Instant changedAt,

        List<Action> actions) {
    private enum Move {
        /** Write it. */
        WRITE,
        /** Have it again as it ships. */
        RESTORE
    }

    /** @param own the company's own; null for none */
    static NotificationTextView of(NotificationOccasion occasion, Language language, @Nullable NotificationText own) {
        SubjectAndText written = own == null ? SubjectAndText.shipped(occasion, language) : own.written();
        String path = "/api/notification-texts/%s?language=%s".formatted(occasion, language.key());
        Action write = Action.put(Move.WRITE, path, "If-Match", "subject", "text");
        return new NotificationTextView(
                occasion,
                occasion.kind(),
                language.key(),
                written.subject(),
                written.text(),
                SubjectAndText.placeholders(occasion),
                own != null,
                own == null ? null : own.changedAt(),
                own == null ? List.of(write) : List.of(write, Action.delete(Move.RESTORE, path, "If-Match")));
    }
}
