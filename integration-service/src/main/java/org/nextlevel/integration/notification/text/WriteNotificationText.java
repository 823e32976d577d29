package org.nextlevel.integration.notification.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.integration.notification.kind.NotificationOccasion;
import org.nextlevel.kit.audit.Audit;
import org.nextlevel.kit.http.Answer;
import org.nextlevel.kit.http.ETag;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.problem.Conflict;
import org.nextlevel.kit.roundtrip.SentAlong;
import org.nextlevel.sentence.Language;

/** Shows and writes the company's own texts, and ends them, for HR. */
@ApplicationScoped
class WriteNotificationText {
    private final NotificationTexts texts;
    private final Audit audit;
    private final SentAlong sentAlong;
    private final Clock clock;

    WriteNotificationText(NotificationTexts texts, Audit audit, SentAlong sentAlong, Clock clock) {
        this.texts = texts;
        this.audit = audit;
        this.sentAlong = sentAlong;
        this.clock = clock;
    }

    @Transactional
    Page<NotificationTextView> page(Language language, PageRequest request) {
        return texts.page(language, request);
    }

    @Transactional
    RestResponse<NotificationTextView> one(NotificationOccasion occasion, Language language) {
        return answer(occasion, language, texts.find(occasion, language));
    }

    /** @throws org.nextlevel.kit.problem.Invalid with everything that is wrong with the text */
    @Transactional
    RestResponse<NotificationTextView> write(
            NotificationOccasion occasion, Language language, String ifMatch, WriteNotificationTextRequest request) {
        SubjectAndText written = request.written();
        written.check(occasion);
        Optional<NotificationText> known = texts.find(occasion, language);
        ETag.requireMatch(ifMatch, NotificationText.tagOf(known));
        sentAlong.requireAs(() -> NotificationTextView.of(occasion, language, known.orElse(null)));
        NotificationText own =
                known.orElseGet(() -> new NotificationText(occasion.toldAs(), language, written, clock.instant()));
        own.write(written, clock.instant());
        texts.persistAndFlush(own);
        audit.record("notification-text-written", null, entry(occasion, language));
        return answer(occasion, language, Optional.of(own));
    }

    /**
     * Deletes the company's own text, so that the shipped one is used again.
     *
     * @throws Conflict {@code text-ships} when it is
     */
    @Transactional
    void restore(NotificationOccasion occasion, Language language, String ifMatch) {
        NotificationText own = texts.find(occasion, language)
                .orElseThrow(() -> new Conflict("text-ships", "This text is as it ships."));
        ETag.requireMatch(ifMatch, own.tag());
        texts.delete(own);
        audit.record("notification-text-restored", null, entry(occasion, language));
    }

    private static String entry(NotificationOccasion occasion, Language language) {
        return "%s.%s".formatted(occasion.toldAs(), language.key());
    }

    private static RestResponse<NotificationTextView> answer(
            NotificationOccasion occasion, Language language, Optional<NotificationText> own) {
        return Answer.ok(NotificationTextView.of(occasion, language, own.orElse(null)), NotificationText.tagOf(own));
    }
}
