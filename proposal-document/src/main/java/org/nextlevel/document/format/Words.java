package org.nextlevel.document.format;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;
import org.nextlevel.document.CoverageRow;
import org.nextlevel.document.Section;

/**
 * The fixed words of a proposal in its language: {@code words_en.properties} and {@code words_de.properties}. What is public
 * here is what {@code proposal.html} calls.
 */
final class Words {
    private final ResourceBundle words;
    private final Locale locale;

    private Words(Locale locale) {
        this.locale = locale;
        this.words = ResourceBundle.getBundle(
                "org.nextlevel.document.format.words",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** Those of a language; English where it is neither English nor German. */
    static Words in(Locale language) {
        return new Words(language.getLanguage().equals("de") ? Locale.GERMAN : Locale.UK);
    }

    /** Of the words; what people wrote may be in any. */
    Locale locale() {
        return locale;
    }

    /** The language of the words, as HTML names it. */
    public String language() {
        return locale.getLanguage();
    }

    public String of(String key, Object... values) {
        String text = words.getString(key);
        return values.length == 0 ? text : new MessageFormat(text, locale).format(values);
    }

    public String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(date);
    }

    public String month(LocalDate date) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", locale).format(date);
    }

    public String confirmations(int number) {
        return switch (number) {
            case 0 -> of("confirmed.none");
            case 1 -> of("confirmed.one");
            default -> of("confirmed.many", number);
        };
    }

    /** What a row of the chart says: its words, or else its state. */
    public String coverage(CoverageRow row) {
        String state = of("state." + row.state());
        return row.words().isEmpty() ? state : state + " – " + row.words();
    }

    /** The heading of a part of the proposal. */
    public String section(Section.Kind kind) {
        return of("section." + kind);
    }
}
