package org.nextlevel.advisor.promotion.proposal.document;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** The words of a document that are neither the owner's nor headings. */
record Labels(Locale language, String byDay, String value, String from) {
    private static final Labels ENGLISH = new Labels(Locale.UK, "By day %d: %s", "Added value: %s", "%s, from %s.");
    private static final Labels GERMAN = new Labels(Locale.GERMANY, "Bis Tag %d: %s", "Mehrwert: %s", "%s, ab %s.");

    static Labels in(Locale language) {
        return language.getLanguage().equals("de") ? GERMAN : ENGLISH;
    }

    /** Null while neither is said. */
    String ask(String title, LocalDate from) {
        if (title == null || from == null) {
            return title == null ? null : title + ".";
        }
        return this.from.formatted(
                title,
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(language)
                        .format(from));
    }
}
