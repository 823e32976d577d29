package org.nextlevel.advisor.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.nextlevel.kit.audit.Audit;
import org.nextlevel.kit.http.ETag;
import org.nextlevel.kit.problem.Conflict;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.problem.Violation;
import org.nextlevel.kit.roundtrip.SentAlong;
import org.nextlevel.sentence.Language;

/** Writes the company's own texts, and ends them, for HR. */
@ApplicationScoped
class WriteText {
    private final Texts texts;
    private final Audit audit;
    private final SentAlong sentAlong;
    private final Clock clock;

    WriteText(Texts texts, Audit audit, SentAlong sentAlong, Clock clock) {
        this.texts = texts;
        this.audit = audit;
        this.sentAlong = sentAlong;
        this.clock = clock;
    }

    /** @throws Invalid with everything that is wrong with the text */
    @Transactional
    CompanyText write(TextName name, Language language, String ifMatch, WriteTextRequest request) {
        String text = request.text().strip();
        List<Violation> faults = TextCheck.faults(name, text).stream()
                .map(fault -> Violation.at("#/text", fault))
                .toList();
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        Optional<CompanyText> known = texts.find(name, language);
        ETag.requireMatch(ifMatch, CompanyText.tagOf(known));
        sentAlong.requireAs(() -> CompanyTextView.of(name, language, known.orElse(null), true));
        CompanyText own = known.orElseGet(() -> new CompanyText(name, name.home(language), text, clock.instant()));
        own.write(text, clock.instant());
        texts.persistAndFlush(own);
        audit.record("text-written", null, "%s.%s".formatted(name.id(), language.key()));
        return own;
    }

    /**
     * Deletes the company's own text, so that the shipped one is used again.
     *
     * @throws Conflict {@code text-ships} when it is
     */
    @Transactional
    void restore(TextName name, Language language, String ifMatch) {
        CompanyText own = texts.find(name, language)
                .orElseThrow(() -> new Conflict("text-ships", "The text %s is as it ships.", name.id()));
        ETag.requireMatch(ifMatch, own.tag());
        texts.delete(own);
        audit.record("text-restored", null, "%s.%s".formatted(name.id(), language.key()));
    }
}
