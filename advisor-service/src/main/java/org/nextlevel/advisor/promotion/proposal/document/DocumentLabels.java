package org.nextlevel.advisor.promotion.proposal.document;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** The words of a document that are neither the owner's nor headings. */
record DocumentLabels(Locale language, String byDay, String value, String from) {
    private static final DocumentLabels ENGLISH =
            new DocumentLabels(Locale.UK, "By day %d: %s", "Added value: %s", "%s, from %s.");
    private static final DocumentLabels GERMAN =
            new DocumentLabels(Locale.GERMANY, "Bis Tag %d: %s", "Mehrwert: %s", "%s, ab %s.");

    static DocumentLabels in(Locale language) {
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
