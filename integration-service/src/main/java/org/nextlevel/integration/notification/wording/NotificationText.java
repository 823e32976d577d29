package org.nextlevel.integration.notification.wording;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.nextlevel.integration.notification.kind.MessageLanguage;
import org.nextlevel.integration.notification.kind.NotificationOccasion;
import org.nextlevel.kit.tenant.Aggregate;

/** What HR made of the words for an occasion, in one language. */
@Entity
class NotificationText extends Aggregate {
    @Id
    private UUID id;

    // An occasion that a later release no longer knows is no reason to fail.
    private String occasion;

    // Read by queries alone.
    @SuppressWarnings("UnusedVariable")
    @Enumerated(EnumType.STRING)
    private MessageLanguage language;

    private String subject;
    private String text;
    private Instant changedAt;

    protected NotificationText() {}

    NotificationText(NotificationOccasion occasion, MessageLanguage language, NotificationWords words, Instant now) {
        this.id = UUID.randomUUID();
        this.occasion = occasion.name();
        this.language = language;
        write(words, now);
    }

    /** The same words once more are no change. */
    final void write(NotificationWords words, Instant now) {
        if (subject == null || !words.equals(words())) {
            subject = words.subject();
            text = words.text();
            changedAt = now;
        }
    }

    String occasion() {
        return occasion;
    }

    NotificationWords words() {
        return new NotificationWords(subject, text);
    }

    Instant changedAt() {
        return changedAt;
    }

    /** The tag of words that are the company's own, or else as they ship. */
    static String tagOf(Optional<NotificationText> own) {
        return own.map(NotificationText::tag).orElse("\"shipped\"");
    }

    /** The tag of this state. Words that are written again after they were restored have other tags. */
    String tag() {
        return "\"%s-%d\"".formatted(id, version());
    }
}
