package org.nextlevel.integration.notification.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nextlevel.integration.notification.kind.NotificationOccasion;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.problem.Violation;
import org.nextlevel.sentence.Language;
import org.nextlevel.sentence.Sentence;
import org.nextlevel.sentence.Template;

/**
 * By which text something is told. In braces stands {@code {name}} alone, and only where there is somebody to name: whoever writes
 * it cannot make a message say more than the product knows to be for its reader.
 *
 * @param subject of a mail
 * @param text before the link
 */
public record SubjectAndText(String subject, String text) {
    private static final String NAME = "name";

    /** As it ships. */
    public static SubjectAndText shipped(NotificationOccasion occasion, Language language) {
        String sentence = occasion.namesSomebody()
                ? Sentence.in(language.locale(), occasion.sentence(), "{" + NAME + "}")
                : Sentence.in(language.locale(), occasion.sentence());
        return new SubjectAndText(sentence, sentence);
    }

    /** A subject or text with a name in its place. */
    public static String filled(String written, String name) {
        return new Template(written).filled(_ -> name);
    }

    /** What may stand in braces, of an occasion. */
    static List<String> placeholders(NotificationOccasion occasion) {
        return occasion.namesSomebody() ? List.of(NAME) : List.of();
    }

    /** @throws Invalid with everything that is wrong with it */
    public void check(NotificationOccasion occasion) {
        List<Violation> faults = new ArrayList<>();
        Map.of("#/subject", subject, "#/text", text)
                .forEach((pointer, written) ->
                        faults(occasion, written).forEach(fault -> faults.add(Violation.at(pointer, fault))));
        if (subject.lines().count() > 1) {
            faults.add(Violation.at("#/subject", "is one line"));
        }
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
    }

    private static List<String> faults(NotificationOccasion occasion, String written) {
        List<String> faults = new ArrayList<>();
        if (written.chars().anyMatch(one -> one == '<' || one == '>' || Character.isISOControl(one) && one != '\n')) {
            faults.add(Sentence.of("may have no angle brackets, tabs or other signs that steer: write plain text"));
        }
        Template template = new Template(written);
        if (template.hasStrayBrace()) {
            faults.add(Sentence.of(
                    "has a brace that belongs to no placeholder: braces stand around a name, such as {name}"));
        }
        List<String> known = placeholders(occasion);
        template.names().stream()
                .filter(key -> !known.contains(key))
                .forEach(key -> faults.add(
                        known.isEmpty()
                                ? Sentence.say("does not know the placeholder {%s}: this text has none", key)
                                : Sentence.say("does not know the placeholder {%s}: it may have {name}", key)));
        return faults;
    }
}
