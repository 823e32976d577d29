package org.nextlevel.integration.notification.message;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nextlevel.integration.notification.kind.NotificationOccasion;
import org.nextlevel.integration.notification.message.Message.Line;
import org.nextlevel.integration.notification.settings.NotificationRules;
import org.nextlevel.integration.notification.text.NotificationTexts;
import org.nextlevel.integration.notification.text.SubjectAndText;
import org.nextlevel.integration.notification.told.WaitingNotice;
import org.nextlevel.sentence.Language;
import org.nextlevel.sentence.Sentence;

/** Writes what somebody is told, in their language and by the texts of the company: who did what, and nothing of what was written, judged or decided. */
@ApplicationScoped
public class WriteMessage {
    private static final int LONGEST_NAME = 80;
    private static final String EXAMPLE_NAME = "Marek";
    private static final UUID EXAMPLE = new UUID(0, 0);

    private final NotificationRules rules;
    private final NotificationTexts texts;

    WriteMessage(NotificationRules rules, NotificationTexts texts) {
        this.rules = rules;
        this.texts = texts;
    }

    /** @param told at least one thing */
    public Message of(List<WaitingNotice> told, Recipient recipient) {
        Language language = Language.of(recipient.locale());
        Map<NotificationOccasion, SubjectAndText> written =
                texts.in(language, told.stream().map(WaitingNotice::occasion).collect(Collectors.toSet()));
        List<Line> lines = told.stream()
                .map(one -> line(one.occasion(), written.get(one.occasion()).text(), name(one, recipient)))
                .toList();
        WaitingNotice first = told.getFirst();
        String subject = lines.size() == 1
                ? SubjectAndText.filled(written.get(first.occasion()).subject(), name(first, recipient))
                : Sentence.in(language.locale(), "%s things wait for you in NextLevel.", lines.size());
        return new Message(idOf(told), subject, lines, footer(language), settingsPage());
    }

    /**
     * What a message with some text would say, of somebody who is called Marek.
     *
     * @throws org.nextlevel.kit.problem.Invalid with everything that is wrong with the text
     */
    Message example(NotificationOccasion occasion, SubjectAndText written, Language language) {
        written.check(occasion);
        return new Message(
                EXAMPLE,
                SubjectAndText.filled(written.subject(), EXAMPLE_NAME),
                List.of(line(occasion, written.text(), EXAMPLE_NAME)),
                footer(language),
                settingsPage());
    }

    private String footer(Language language) {
        return Sentence.in(language.locale(), "You choose in NextLevel how you are told: %s", settingsPage());
    }

    private String settingsPage() {
        return rules.page() + "#/notifications";
    }

    private Line line(NotificationOccasion occasion, String text, String name) {
        return new Line(SubjectAndText.filled(text, name), rules.page() + occasion.view());
    }

    /** The same for the same things, so that a mail system may know it again, and another one as soon as a thing is added. */
    private static UUID idOf(List<WaitingNotice> told) {
        String ids = told.stream().map(one -> one.id().toString()).collect(Collectors.joining());
        return UUID.nameUUIDFromBytes(ids.getBytes(UTF_8));
    }

    /** Letters, digits and what stands in names: no line ends, and nothing that a chat tool takes for more than text. */
    private static String name(WaitingNotice one, Recipient recipient) {
        String name = one.other() == null
                ? ""
                : recipient.names().getOrDefault(one.other(), "").replaceAll("[^\\p{L}\\p{M}\\p{N} .,'’-]", "");
        if (name.isBlank()) {
            return Sentence.in(recipient.locale(), "Somebody");
        }
        return name.substring(0, Math.min(name.length(), LONGEST_NAME)).strip();
    }
}
