package org.nextlevel.evidence.suggestion.quantity;

import java.util.regex.Pattern;
import org.nextlevel.wording.language.SentenceLanguage;

/** Numbers that name something and measure nothing: years, versions, dates, places in an order (Java 25, in 2024, Q3). */
final class NamingNumbers {
    private static final String MONTHS =
            "(?:Jan(?:uary|uar|\\.)?|Feb(?:ruary|ruar|\\.)?|Mar(?:ch|\\.)?|März|Apr(?:il|\\.)?|May|Mai|June?|Juni|July?|Juli|Aug(?:ust|\\.)?|"
                    + "Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Okt(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?|Dez(?:ember|\\.)?|janvier|février|"
                    + "mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|"
                    + "septiembre|octubre|noviembre|diciembre)";
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern BEFORE_A_YEAR = Pattern.compile(
            "(?i)(?:^|.*[\\s(])(?:in|since|by|during|until|till|through|from|to|of|for|fiscal|year|early|late|mid|im|seit|Jahr|en|de|del|desde|depuis|before|after|the|our|"
                    + MONTHS + ",?) $");
    private static final Pattern BEFORE_A_NAME = Pattern.compile(
            "(?:^|.*[\\s(])(?i:version|versions|v|release|level|phase|step|stage|tier|sprint|ticket|issue|section|chapter|page|"
                    + "room|floor|grade|year|class|classroom|ward|unit|zone|region|district|lane|bay|store|shop|line|route|band|round|series|article|rule|number|no\\.|priority|severity|top|week|day|quarter|item|"
                    + "building|gate|option|plan|team|stack|Raum|Zimmer|Saal|salle|sala|aula|Kapitel|chapitre|capítulo|Klasse|classe|clase|Linie|"
                    + "ligne|línea|Paragraf|Paragraph|Artikel|artículo|Seite|página|Stufe|Etage|étage|Geschäftsjahr|exercice|ejercicio|Nummer|"
                    + "Nr\\.|n°|núm\\.|Filiale|norme|norma|Auftrag|dossier n°|T|sprints|" + MONTHS + ") $");
    /** A word in capitals inside the sentence is a name, and the number behind it belongs to it. */
    private static final Pattern BEHIND_A_CAPITAL = Pattern.compile(".*[^.!?:\\s][\\s(/]+\\p{Lu}[\\p{L}\\d.+#-]* $");

    private static final Pattern BEHIND_A_FIRST_NAME =
            Pattern.compile("^\\p{Lu}[\\p{L}.+#]* $", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern BEGINS_A_DATE = Pattern.compile("^\\.?(?: of| de)? (?:" + MONTHS + ")\\b.*");
    private static final Pattern VERB = Pattern.compile(
            "^(?:\\p{Lu}\\p{L}*(?:ed|ing)|Led|Ran|Built|Cut|Won|Grew|Held|Gave|Wrote|Taught|Took|Made|Set|Brought|Sold|Drove|"
                    + "Saw|Found|Kept|Put|Met|Spent|Had|Got|About|Over|Nearly|Around|All|With|The|These|At|In|For|Some|My|"
                    + "\\p{L}*(?:é|és|í|ó|i|u|is|it|ert|Gané|Di)|Our|Only|Almost|Roughly|Within|After|Every|Between|From|To) $");

    private static final Pattern PHONE = Pattern.compile(
            "(?<![\\d.,])(?:\\+\\d{1,3}[ /-])?(?:0\\d{1,4}(?:[ /-]\\d{2,})+|\\d{2,3}(?: \\d{2}){3,}|\\d{3}-\\d{4})(?![\\d.,])");

    private NamingNumbers() {}

    /** The sentence with signs, as many, where it has numbers of telephones. */
    static String withoutPhones(String sentence) {
        return PHONE.matcher(sentence)
                .replaceAll(phone -> "#".repeat(phone.group().length()));
    }

    /**
     * Whether the number is part of a name or of a date.
     *
     * @param before the sentence up to the number
     * @param after the sentence behind it
     * @param counted whether words behind it say what it counts
     * @param language of the sentence; in German every noun has a capital, and not names alone
     */
    static boolean is(String number, String before, String after, boolean counted, SentenceLanguage language) {
        if (BEGINS_A_DATE.matcher(after).matches()
                || BEFORE_A_NAME.matcher(before).matches()) {
            return true;
        }
        if (YEAR.matcher(number).matches()) {
            return !counted || BEFORE_A_YEAR.matcher(before).matches();
        }
        if (counted && language == SentenceLanguage.GERMAN) {
            return false;
        }
        return BEHIND_A_CAPITAL.matcher(before).matches()
                || BEHIND_A_FIRST_NAME.matcher(before).matches()
                        && !VERB.matcher(before).matches();
    }
}
