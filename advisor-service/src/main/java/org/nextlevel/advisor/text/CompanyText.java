package org.nextlevel.advisor.text;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.nextlevel.kit.tenant.Aggregate;
import org.nextlevel.sentence.Language;

/** What HR made of a text for the company, in one language. */
@Entity
class CompanyText extends Aggregate {
    @Id
    private UUID id;

    // A name that a later release no longer knows is no reason to fail.
    private String name;

    // Read by queries alone.
    @SuppressWarnings("UnusedVariable")
    @Enumerated(EnumType.STRING)
    private Language language;

    private String content;

    private Instant changedAt;

    protected CompanyText() {}

    CompanyText(TextName name, Language language, String content, Instant now) {
        this.id = UUID.randomUUID();
        this.name = name.id();
        this.language = language;
        write(content, now);
    }

    /** The same words once more are no change. */
    final void write(String text, Instant now) {
        if (text.equals(content)) {
            return;
        }
        content = text;
        changedAt = now;
    }

    String name() {
        return name;
    }

    String content() {
        return content;
    }

    Instant changedAt() {
        return changedAt;
    }

    /** The tag of a text that is the company's own, or else as it ships. */
    static String tagOf(Optional<CompanyText> own) {
        return own.map(CompanyText::tag).orElse("\"shipped\"");
    }

    /** The tag of this state. A text that is written again after it was restored has other tags. */
    String tag() {
        return "\"%s-%d\"".formatted(id, version());
    }
}
