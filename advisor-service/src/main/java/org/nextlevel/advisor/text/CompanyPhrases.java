package org.nextlevel.advisor.text;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.nextlevel.sentence.Language;
import org.nextlevel.sentence.Template;

/** All texts of a company in one language, ready to be filled. */
public final class CompanyPhrases {
    private final Language language;
    private final Map<TextName, Template> templates;

    CompanyPhrases(Language language, Map<TextName, String> texts) {
        this.language = language;
        this.templates = new EnumMap<>(TextName.class);
        texts.forEach((name, text) -> templates.put(name, new Template(text)));
    }

    /** The language that all of them are in. */
    public Language language() {
        return language;
    }

    /**
     * Fills a text: values take the place of its placeholders.
     *
     * @param values of all placeholders that the text may have; more do no harm
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

    /** Says a text that has no placeholder. */
    public String say(TextName name) {
        return say(name, new Values());
    }

    /** What takes the place of placeholders; never changes, each {@code and} gives another one. */
    public record Values(Map<Placeholder, String> all) {
        public Values() {
            this(Map.of());
        }

        /** The same with one placeholder more. */
        public Values and(Placeholder placeholder, String value) {
            Map<Placeholder, String> more = new EnumMap<>(Placeholder.class);
            more.putAll(all);
            more.put(placeholder, value);
            return new Values(more);
        }

        /** The same with a number. */
        public Values and(Placeholder placeholder, int number) {
            return and(placeholder, String.valueOf(number));
        }

        /** The same with a day, written as the language does. */
        public Values on(LocalDate day, Language language) {
            return and(Placeholder.DATE, language.day(day));
        }
    }
}
