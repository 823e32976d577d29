package org.nextlevel.integration.notification.text;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.nextlevel.integration.notification.kind.NotificationOccasion;
import org.nextlevel.kit.tenant.Aggregate;
import org.nextlevel.sentence.Language;

/** The company's own text for an occasion in one language, as HR wrote it. */
@Entity
class NotificationText extends Aggregate {
    @Id
    private UUID id;

    // An occasion that a later release no longer knows is no reason to fail.
    private String occasion;

    // Read by queries alone.
    @SuppressWarnings("UnusedVariable")
    @Enumerated(EnumType.STRING)
    private Language language;

    private String subject;
    private String text;
    private Instant changedAt;

    protected NotificationText() {}

    NotificationText(NotificationOccasion occasion, Language language, SubjectAndText written, Instant now) {
        this.id = UUID.randomUUID();
        this.occasion = occasion.name();
        this.language = language;
        write(written, now);
    }

    /** The same once more is no change. */
    final void write(SubjectAndText written, Instant now) {
        if (subject == null || !written.equals(written())) {
            subject = written.subject();
            text = written.text();
            changedAt = now;
        }
    }

    String occasion() {
        return occasion;
    }

    SubjectAndText written() {
        return new SubjectAndText(subject, text);
    }

    Instant changedAt() {
        return changedAt;
    }

    /** The tag of a text that is the company's own, or else as it ships. */
    static String tagOf(Optional<NotificationText> own) {
        return own.map(NotificationText::tag).orElse("\"shipped\"");
    }

    /** The tag of this state. A text that is written again after it was restored has another tag. */
    String tag() {
        return "\"%s-%d\"".formatted(id, version());
    }
}
