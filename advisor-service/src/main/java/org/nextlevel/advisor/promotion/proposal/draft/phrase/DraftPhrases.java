package org.nextlevel.advisor.promotion.proposal.draft.phrase;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The words of a draft that do not come from the evidence, in the languages that the product ships.
 *
 * @param firstPerson turns an expectation in this language into what somebody says of themself; empty for what is none
 */
public record DraftPhrases(
        Locale language,
        Function<String, Optional<String>> firstPerson,
        String and,
        String role,
        String roleSince,
        String change,
        String take,
        String agreed,
        String agreedQuoted,
        String needed,
        String keep,
        String measure,
        String show,
        String showMore,
        String meet,
        String extend,
        String results,
        String timeline) {

    private static final DraftPhrases ENGLISH = new DraftPhrases(
            Locale.UK,
            FirstPerson::of,
            " and ",
            "%s.",
            "%s since %s.",
            "%s from %s to %s%s.",
            "I will take on %s as %s asks for it.",
            "%s, as my manager and I agreed.",
            "I will do what my manager and I agreed on: “%s”",
            "I will help where help is asked for now: “%s”",
            "What I already do in %s becomes my responsibility for good.",
            "I agree with my manager how success in each responsibility is measured. Met when both of us have it in writing.",
            "I bring a first result in %s. Met when my manager, or somebody who worked on it, confirms it.",
            "I bring one more result in %s, at this level. Met when my manager, or somebody who worked on it, confirms it.",
            "I have helped with “%s”. Met when whoever asked says that it is done.",
            "I bring what I do in %s to one more team or project. Met when somebody there confirms a first result.",
            "As %s I aim for more results of this size: %s",
            "A decision by %s.");

    private static final DraftPhrases GERMAN = new DraftPhrases(
            Locale.GERMANY,
            GermanFirstPerson::of,
            " und ",
            "%s.",
            "%s seit %s.",
            "%s von %s auf %s%s.",
            "Ich übernehme %s so, wie %s es verlangt.",
            "%s, wie mit meiner Führungskraft vereinbart.",
            "Ich tue, was meine Führungskraft und ich vereinbart haben: „%s“",
            "Ich helfe, wo gerade Hilfe gesucht wird: „%s“",
            "Was ich in %s schon leiste, übernehme ich als feste Verantwortung.",
            "Ich vereinbare mit meiner Führungskraft für jede Verantwortung, woran Erfolg gemessen wird. Erreicht, wenn es uns beiden schriftlich vorliegt.",
            "Ich liefere ein erstes Ergebnis in %s. Erreicht, wenn meine Führungskraft oder jemand, der daran beteiligt war, es bestätigt.",
            "Ich liefere ein weiteres Ergebnis in %s, auf dieser Stufe. Erreicht, wenn meine Führungskraft oder jemand, der daran beteiligt war, es bestätigt.",
            "Ich habe bei „%s“ geholfen. Erreicht, wenn es für die Person erledigt ist, die gefragt hat.",
            "Ich bringe, was ich in %s leiste, in ein weiteres Team oder Projekt. Erreicht, wenn dort jemand ein erstes Ergebnis bestätigt.",
            "Als %s will ich mehr Ergebnisse dieser Größe erreichen: %s",
            "Eine Entscheidung bis %s.");

    private static final Map<String, DraftPhrases> SHIPPED = Map.of("en", ENGLISH, "de", GERMAN);

    /** In a language, or in English where that is not one of them. */
    public static DraftPhrases in(Locale language) {
        return SHIPPED.getOrDefault(language.getLanguage(), ENGLISH);
    }

    /** A day, written out. */
    public String day(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language)
                .format(date);
    }

    /** Several names in a sentence. */
    public String list(List<String> names) {
        return names.size() < 2
                ? String.join("", names)
                : String.join(", ", names.subList(0, names.size() - 1)) + and + names.getLast();
    }
}
