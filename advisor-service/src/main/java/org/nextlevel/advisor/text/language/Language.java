package org.nextlevel.advisor.text.language;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.nextlevel.sentence.SpokenDates;
import org.nextlevel.sentence.SpokenLanguages;

/** A language in which there are texts; a file {@code texts-<key>.yaml} belongs to each. */
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
        if (key != null) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }
        return of(SpokenLanguages.of(acceptLanguage).getLanguage(), null);
    }

    /** As callers write it, such as {@code en} (RFC 5646). */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
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
