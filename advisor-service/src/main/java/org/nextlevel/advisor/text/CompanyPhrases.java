package org.nextlevel.advisor.text;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.nextlevel.advisor.text.language.Language;
import org.nextlevel.engine.template.Template;

/** All texts of a company in one language, ready to be filled. */
public final class CompanyPhrases {
    private final Language language;
    private final Map<TextName, Template> templates;

    CompanyPhrases(Language language, Map<TextName, String> texts) {
        this.language = language;
        this.templates = new EnumMap<>(TextName.class);
        texts.forEach((name, text) -> templates.put(name, new Template(text)));
    }

    /** Theirs. */
    public Language language() {
        return language;
    }

    /**
     * A text with values in place of its placeholders.
     *
     * @param values of all that the text may have; more do no harm
     * @throws IllegalStateException when one is missing
     */
    public String say(TextName name, Values values) {
        return templates
                .get(name)
                .filled(key -> Placeholder.find(key)
                        .map(values.all()::get)
                        .orElseThrow(
                                () -> new IllegalStateException("There is no %s for %s".formatted(key, name.id()))));
    }

    /** A text that has no placeholder. */
    public String say(TextName name) {
        return say(name, new Values());
    }

    /** What placeholders stand for; each {@code and} answers another one. */
    public record Values(Map<Placeholder, String> all) {
        public Values() {
            this(Map.of());
        }

        /** With one more. */
        public Values and(Placeholder placeholder, String value) {
            Map<Placeholder, String> more = new EnumMap<>(Placeholder.class);
            more.putAll(all);
            more.put(placeholder, value);
            return new Values(more);
        }

        /** With a number. */
        public Values and(Placeholder placeholder, int number) {
            return and(placeholder, String.valueOf(number));
        }

        /** With a day, in a language. */
        public Values on(LocalDate day, Language language) {
            return and(Placeholder.DATE, language.day(day));
        }
    }
}
