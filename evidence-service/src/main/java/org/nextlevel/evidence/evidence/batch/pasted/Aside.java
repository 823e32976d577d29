package org.nextlevel.evidence.evidence.batch.pasted;

import java.util.List;
import java.util.regex.Pattern;

/** Lines around what somebody did that say nothing of it: greetings, and what is only planned. In four languages. */
final class Aside {
    private static final int LONGEST_GREETING = 60;
    private static final Pattern GREETING = pattern(
            "(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|hallo|moin|servus|guten (?:morgen|tag|abend)|liebe[rs]?|sehr geehrte[rs]?|bonjour|salut|ch(?:er|ère)s?|hola|buen[oa]s (?:d[ií]as|tardes)|querid[oa]s?|estimad[oa]s?)(?:(?: \\p{L}[\\p{L}.'’-]*){0,4}[,!:]|(?: \\p{L}[\\p{L}'’-]*){1,3}[,!] [^.:]{1,50}:|(?: \\p{L}[\\p{L}'’-]*)?)");
    private static final Pattern CLOSING = pattern(
            "(?:(?:many )?thanks(?: a lot| so much| in advance)?|thank you(?: very much)?|thx|cheers|best(?: wishes| regards|(?=,))|(?:kind |warm )?regards|yours(?: sincerely| truly)?|sincerely|"
                    + "(?:vielen |besten )?dank(?:e)?(?: im voraus)?|(?:viele|beste|liebe|freundliche|mit (?:freundlichen|besten|lieben)) gr(?:ü|ue)(?:ß|ss)en?|lg|vg|mfg|"
                    + "merci(?: beaucoup| d'avance)?|cordialement|bien à (?:toi|vous)|(?:muchas )?gracias|saludos|un saludo|atentamente)(?:,? (?-i:\\p{Lu})[\\p{L}'’-]{1,20})?[,!.]?");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'’-]{0,30}(?: \\p{Lu}[\\p{L}.'’-]{0,30}){0,2}");
    private static final Pattern PLAN = pattern(
            "\\b(?:goals?|plans?|planned|planning|next (?:year|quarter|month|week|steps?|half)|in progress|ongoing|work in progress|wip|to-?dos?|to do|upcoming|coming up|ideas?|backlog|someday|"
                    + "ziele?|pl[äa]ne|geplant|planung|n[äa]chste[rsn]? (?:schritte?|jahr|quartal|monat)|in arbeit|laufend|offen|ausstehend|demnächst|noch zu tun|"
                    + "objectifs?|pr[ée]vu|en cours|à faire|prochaines? étapes?|à venir|reste à faire|objetivos|metas|planes|en curso|pendientes?|por hacer|por venir|próxim[oa]s? pasos?)\\b");
    private static final Pattern REACHED = pattern(
            "\\b(?:achieved|met|reached|done|completed|finished|delivered|hit|against|results?|review(?:ed)?|erreicht|erledigt|abgeschlossen|atteints?|réalisés?|terminés?|logrados|cumplid[oa]s?|alcanzad[oa]s?|completad[oa]s?)\\b");
    private static final String STILL_TO_DO =
            "(?:to-?do|wip|planned|geplant|in progress|ongoing|in arbeit|laufend|en cours|en curso|à faire|por hacer|pendiente)";
    private static final Pattern PLANNED_ITEM = pattern("^" + STILL_TO_DO + "\\s*[:–—-]\\s*.*|^[(\\[]" + STILL_TO_DO
            + "[)\\]].*|.*[(\\[]" + STILL_TO_DO + "[)\\]]\\.?$|^(?-i:TODO|TO DO|WIP)\\b.*");

    private static final Pattern PROPERTY = pattern(
            "(?:created(?: by| time)?|last edited(?: by| time)?|updated|tags?|owner|status|property|author|erstellt(?: von| am)?|zuletzt bearbeitet|schlagw(?:ö|oe)rter|verfasser|"
                    + "créé(?: par| le)?|étiquettes|auteur|creado(?: por)?|etiquetas|autor)\\s*:.*");

    private Aside() {}

    /** Whether lines are what a tool for notes puts above a page: who made it, when, its tags. */
    static boolean areProperties(List<String> lines) {
        return lines.size() > 1
                && lines.stream().allMatch(line -> PROPERTY.matcher(line).matches());
    }

    static boolean isGreeting(String line) {
        return line.length() <= LONGEST_GREETING && GREETING.matcher(line).matches();
    }

    static boolean isClosing(String line) {
        return line.length() <= LONGEST_GREETING && CLOSING.matcher(line).matches();
    }

    /** Whether a line may be the name below a closing: there the text ends. */
    static boolean isSignature(String line, List<String> linesAfter) {
        return NAME.matcher(line).matches()
                && linesAfter.stream()
                        .allMatch(one -> one.isBlank() || NAME.matcher(one).matches());
    }

    /** Whether what stands under a heading is still to be done. */
    static boolean isPlan(String heading) {
        return PLAN.matcher(heading).find() && !REACHED.matcher(heading).find();
    }

    /** Whether an item says of itself that it is still to be done. */
    static boolean isPlannedItem(String item) {
        return PLANNED_ITEM.matcher(item).matches();
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL);
    }
}
