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
        String take,
        String agreed,
        String measure,
        String show,
        String extend,
        String result,
        String value,
        String timeline) {

    private static final DraftPhrases ENGLISH = new DraftPhrases(
            Locale.UK,
            "%s.",
            "%s since %s.",
            "I will take on %s as %s asks for it.",
            "I will do what my manager and I agreed on: %s",
            "I agree with my manager how success in each responsibility is measured. Met when both of us have it in writing.",
            "I bring a first result in %s. Met when my manager, or somebody who worked on it, confirms it.",
            "I take %s to one more team or project. Met when somebody there confirms a first result.",
            "More results of this size: %s",
            "I need no time to grow into %s: I do that work already.",
            "A decision by %s, the new role from %s.");

    private static final DraftPhrases GERMAN = new DraftPhrases(
            Locale.GERMANY,
            "%s.",
            "%s seit %s.",
            "Ich übernehme %s so, wie %s es verlangt.",
            "Ich tue, was meine Führungskraft und ich vereinbart haben: %s",
            "Ich vereinbare mit meiner Führungskraft für jede Verantwortung, woran Erfolg gemessen wird. Erreicht, wenn es uns beiden schriftlich vorliegt.",
            "Ich liefere ein erstes Ergebnis in %s. Erreicht, wenn meine Führungskraft oder jemand, der daran beteiligt war, es bestätigt.",
            "Ich bringe %s in ein weiteres Team oder Projekt. Erreicht, wenn dort jemand ein erstes Ergebnis bestätigt.",
            "Weitere Ergebnisse dieser Größe: %s",
            "In %s brauche ich keine Einarbeitung: Diese Arbeit leiste ich schon.",
            "Eine Entscheidung bis %s, die neue Rolle ab %s.");

    private static final Map<String, DraftPhrases> SHIPPED = Map.of("en", ENGLISH, "de", GERMAN);

    /** In a language, or in English where that is not one of them. */
    static DraftPhrases in(Locale language) {
        return SHIPPED.getOrDefault(language.getLanguage(), ENGLISH);
    }

    boolean isEnglish() {
        return this == ENGLISH;
    }

    String day(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language)
                .format(date);
    }
}
