package org.nextlevel.advisor.promotion.proposal.draft;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;

/** The words of a draft that do not come from the evidence, in the languages that the product ships. */
record DraftPhrases(
        Locale language,
        String role,
        String roleSince,
        String responsibility,
        String measure,
        String show,
        String extend,
        String value,
        String timeline) {

    private static final DraftPhrases ENGLISH = new DraftPhrases(
            Locale.UK,
            "%s.",
            "%s since %s.",
            "%s: %s",
            "Agreed with my manager for each responsibility how success is measured, in writing.",
            "A first result in %s, confirmed by somebody who saw it: %s",
            "A second team or project in which %s is mine.",
            "No time to grow into the role is needed for %s: that work is done already.",
            "A decision by %s, the new role from %s.");

    private static final DraftPhrases GERMAN = new DraftPhrases(
            Locale.GERMANY,
            "%s.",
            "%s seit %s.",
            "%s: %s",
            "Mit meiner Führungskraft ist für jede Verantwortung schriftlich vereinbart, woran Erfolg gemessen wird.",
            "Ein erstes Ergebnis in %s, bestätigt von jemandem, der es gesehen hat: %s",
            "Ein zweites Team oder Projekt, in dem %s bei mir liegt.",
            "Keine Einarbeitung ist nötig für %s: Diese Arbeit wird schon geleistet.",
            "Eine Entscheidung bis %s, die neue Rolle ab %s.");

    private static final Map<String, DraftPhrases> SHIPPED = Map.of("en", ENGLISH, "de", GERMAN);

    /** In a language, or in English where that is not one of them. */
    static DraftPhrases in(Locale language) {
        return SHIPPED.getOrDefault(language.getLanguage(), ENGLISH);
    }

    String day(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language)
                .format(date);
    }
}
