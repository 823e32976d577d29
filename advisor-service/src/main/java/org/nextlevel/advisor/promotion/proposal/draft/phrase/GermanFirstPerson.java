package org.nextlevel.advisor.promotion.proposal.draft.phrase;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns a German expectation, "Entwirft Systeme und leitet Reviews.", into what somebody says of themself. */
final class GermanFirstPerson {
    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("entwirft", "entwerfe"),
            Map.entry("gibt", "gebe"),
            Map.entry("hält", "halte"),
            Map.entry("trägt", "trage"),
            Map.entry("trifft", "treffe"),
            Map.entry("übernimmt", "übernehme"),
            Map.entry("nimmt", "nehme"),
            Map.entry("berät", "berate"),
            Map.entry("ist", "bin"),
            Map.entry("hat", "habe"),
            Map.entry("kann", "kann"),
            Map.entry("weiß", "weiß"),
            Map.entry("sieht", "sehe"),
            Map.entry("hilft", "helfe"),
            Map.entry("spricht", "spreche"),
            Map.entry("vertritt", "vertrete"),
            Map.entry("wirbt", "werbe"),
            Map.entry("tritt", "trete"),
            Map.entry("lädt", "lade"),
            Map.entry("behält", "behalte"),
            Map.entry("erhält", "erhalte"));

    /** Verbs that are formed by rule; what is none of them may be a noun. */
    private static final Set<String> REGULAR = Set.of(
            ("analysiert arbeitet baut beantwortet begeistert begleitet berichtet beseitigt betreibt betreut bewertet bildet bindet bringt"
                            + " coacht definiert delegiert dokumentiert entscheidet entwickelt erarbeitet erkennt erklärt ermittelt ermöglicht"
                            + " erstellt findet fördert formt führt gestaltet gewinnt handelt hinterfragt hört initiiert klärt koordiniert"
                            + " kennt kommuniziert leistet leitet lenkt lernt lehrt liefert löst macht managt misst moderiert organisiert"
                            + " plant prägt präsentiert priorisiert prüft reduziert regelt sammelt schafft schätzt schreibt schult schützt"
                            + " senkt setzt sichert sorgt spart stärkt stellt steigert steuert strukturiert teilt testet treibt überzeugt"
                            + " überwacht unterstützt untersucht verantwortet verbessert vereinbart vereinfacht verfolgt verhandelt vermeidet"
                            + " vermittelt versteht verteilt vertritt verwaltet vereint wählt wartet zeigt zieht")
                    .split(" "));

    private static final Pattern FIRST = Pattern.compile("^\\s*(\\p{Lu}\\p{Ll}+)\\b");
    private static final Pattern LATER = Pattern.compile("(?<=(?:, | und | oder | sowie |; ))(\\p{Ll}+)\\b");
    private static final Pattern OF_SOMEBODY = Pattern.compile("\\b(?:sich|ihr|sein)(?:e|en|em|er|es)?\\b");

    private GermanFirstPerson() {}

    /** A sentence that begins with "Ich"; empty when the text begins with no such verb, or speaks of somebody's own. */
    static Optional<String> of(String expectation) {
        Matcher first = FIRST.matcher(expectation);
        if (!first.find() || OF_SOMEBODY.matcher(expectation).find()) {
            return Optional.empty();
        }
        String verb =
                Character.toLowerCase(first.group(1).charAt(0)) + first.group(1).substring(1);
        return firstPerson(verb).map(own -> "Ich %s%s.".formatted(own, later(expectation.substring(first.end()))));
    }

    private static String later(String text) {
        return LATER.matcher(text)
                .replaceAll(found -> firstPerson(found.group(1)).orElse(found.group(1)))
                .strip()
                .replaceFirst("\\.$", "")
                .transform(rest -> rest.isEmpty() ? rest : " " + rest);
    }

    private static Optional<String> firstPerson(String verb) {
        String irregular = IRREGULAR.get(verb);
        if (irregular != null || !REGULAR.contains(verb)) {
            return Optional.ofNullable(irregular);
        }
        String stem = verb.substring(0, verb.length() - 1);
        if (stem.endsWith("el")) {
            return Optional.of(stem.substring(0, stem.length() - 2) + "le");
        }
        return Optional.of(stem.endsWith("e") ? stem : stem + "e");
    }
}
