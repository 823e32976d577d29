package org.nextlevel.integration.notification.message;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nextlevel.integration.notification.kind.NotificationOccasion;
import org.nextlevel.integration.notification.message.Message.Line;
import org.nextlevel.integration.notification.settings.NotificationRules;
import org.nextlevel.integration.notification.told.WaitingNotice;
import org.nextlevel.sentence.Sentence;

/** Writes what somebody is told, in their language: who did what, and nothing of what was written, judged or decided. */
@ApplicationScoped
public class WriteMessage {
    private static final int LONGEST_NAME = 80;

    private final NotificationRules rules;

    WriteMessage(NotificationRules rules) {
        this.rules = rules;
    }

    /** @param told at least one thing */
    public Message of(List<WaitingNotice> told, Recipient recipient) {
        Locale language = recipient.locale();
        List<Line> lines = told.stream().map(one -> line(one, recipient)).toList();
        String subject = lines.size() == 1
                ? lines.getFirst().sentence()
                : Sentence.in(language, "%s things wait for you in NextLevel.", lines.size());
        String footer = Sentence.in(language, "You choose in NextLevel how you are told: %s", rules.page());
        return new Message(idOf(told), subject, lines, footer);
    }

    /** The same for the same things, so that a mail system may know it again, and another one as soon as a thing is added. */
    private static UUID idOf(List<WaitingNotice> told) {
        String ids = told.stream().map(one -> one.id().toString()).collect(Collectors.joining());
        return UUID.nameUUIDFromBytes(ids.getBytes(UTF_8));
    }

    private Line line(WaitingNotice one, Recipient recipient) {
        NotificationOccasion occasion = one.occasion();
        Locale language = recipient.locale();
        String said = one.other() == null
                ? Sentence.in(language, occasion.sentence())
                : Sentence.in(language, occasion.sentence(), name(one.other(), recipient, language));
        return new Line(said, rules.page() + occasion.view());
    }

    /** Letters, digits and what stands in names: no line ends, and nothing that a chat tool takes for more than text. */
    private static String name(UUID other, Recipient recipient, Locale language) {
        String name = recipient.names().getOrDefault(other, "").replaceAll("[^\\p{L}\\p{M}\\p{N} .,'’-]", "");
        if (name.isBlank()) {
            return Sentence.in(language, "Somebody");
        }
        return name.substring(0, Math.min(name.length(), LONGEST_NAME)).strip();
    }
}
