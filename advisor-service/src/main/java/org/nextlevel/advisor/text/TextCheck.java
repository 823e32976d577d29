package org.nextlevel.advisor.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.nextlevel.sentence.Sentence;
import org.nextlevel.sentence.Template;

/** Says whether something can be a text: its length, its lines, its placeholders. */
final class TextCheck {
    private TextCheck() {}

    /** All that is wrong with it, each as a sentence; empty when it can be. */
    static List<String> faults(TextName name, String text) {
        List<String> faults = new ArrayList<>();
        if (text.codePointCount(0, text.length()) > name.form().most()) {
            faults.add(Sentence.say("has more than %d characters", name.form().most()));
        }
        if (name.form() == TextName.Form.LINE && text.lines().count() > 1) {
            faults.add(Sentence.of("is one line"));
        }
        var template = new Template(text);
        if (template.hasStrayBrace()) {
            faults.add(Sentence.of(
                    "has a brace that belongs to no placeholder: braces stand around a name, such as {target}"));
        }
        for (String key : template.names()) {
            if (Placeholder.find(key).filter(name.known()::contains).isEmpty()) {
                faults.add(
                        Sentence.say("does not know the placeholder {%s}; it may have %s", key, listed(name.known())));
            }
        }
        for (Placeholder needed : name.required()) {
            if (!template.names().contains(needed.key())) {
                faults.add(
                        Sentence.say("needs the placeholder %s: %s", needed.inBraces(), Sentence.of(needed.meaning())));
            }
        }
        return faults;
    }

    private static String listed(Collection<Placeholder> placeholders) {
        return placeholders.isEmpty()
                ? Sentence.of("none")
                : placeholders.stream().map(Placeholder::inBraces).collect(Collectors.joining(", "));
    }
}
