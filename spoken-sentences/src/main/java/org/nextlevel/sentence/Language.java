package org.nextlevel.sentence;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

/** A language in which there are whole texts, beside sentences: what is written for people, shown to them, and sent to them. */
public enum Language {
    /** The one for everybody who asks for none of these. */
    EN("and"),
    DE("und");

    /** The keys, as a pattern for parameters. */
    public static final String KEYS = "en|de";

    private final Locale locale = Locale.forLanguageTag(key());
    private final String and;

    Language(String and) {
        this.and = and;
    }

    /**
     * The language of an answer.
     *
     * @param key asked for, one of {@link #KEYS}; null for that of the header
     * @param acceptLanguage the request's header (RFC 9110, 12.5.4); null when it was not sent
     */
    public static Language of(String key, String acceptLanguage) {
        return key == null ? of(SpokenLanguages.of(acceptLanguage)) : named(key);
    }

    /** The one of a reader; English for all who read none of these. */
    public static Language of(Locale reader) {
        return reader.getLanguage().equals(DE.key()) ? DE : EN;
    }

    /** @param key one of {@link #KEYS} */
    public static Language named(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    /** As callers write it, such as {@code en} (RFC 5646). */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As sentences are said in it. */
    public Locale locale() {
        return locale;
    }

    /** A day in full, such as 1 December 2026. */
    public String day(LocalDate day) {
        return SpokenDates.day(locale, day);
    }

    /** The month of a day, such as December 2026. */
    public String month(LocalDate day) {
        return SpokenDates.month(locale, YearMonth.from(day));
    }

    /** A number as it is written here, with at most four decimals. */
    public String number(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(4);
        return format.format(number);
    }

    /** Several things in a sentence, such as a, b and c. */
    public String list(List<String> things) {
        int last = things.size() - 1;
        return last < 1
                ? String.join("", things)
                : "%s %s %s".formatted(String.join(", ", things.subList(0, last)), and, things.get(last));
    }
}
