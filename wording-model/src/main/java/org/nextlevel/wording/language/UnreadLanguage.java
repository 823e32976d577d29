package org.nextlevel.wording.language;

import java.util.Locale;
import org.nextlevel.sentence.Sentence;

/**
 * A language that nobody here reads, so that nothing is suggested for what is written in it.
 *
 * @param language its code by BCP 47, such as {@code it}; of its script, such as {@code und-Cyrl}, where that does not tell the
 *     language
 * @param sentence that says so, and what helps
 */
public record UnreadLanguage(String language, String sentence) {
    /** It is said in the language of this thread. */
    public static UnreadLanguage of(SentenceLanguage language) {
        return new UnreadLanguage(
                language.code(),
                Sentence.say(
                        "No suggestion in this language: nothing here reads %s. An editor of the framework can give its competencies words in it.",
                        name(Locale.forLanguageTag(language.code()))));
    }

    private static String name(Locale language) {
        Locale reader = Sentence.language();
        if (!language.getLanguage().isEmpty()) {
            return language.getDisplayLanguage(reader);
        }
        return language.getScript().isEmpty() ? Sentence.of("this script") : language.getDisplayScript(reader);
    }
}
