package org.nextlevel.advisor.copy.wording;

import java.util.regex.Pattern;

/** Numbers that name something or say when, and measure nothing: versions, rooms, years, "24/7", in English and German. */
final class NamingNumbers {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private static final String NUMBER_WORD =
            "(?:one|two|three|four|five|six|seven|eight|nine|ten|ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn)";

    /** What stands before a number that is its name. */
    private static final String NAMED =
            "java|python|node|php|angular|react|spring|windows|android|ios|macos|ubuntu|debian|oracle|postgres(?:ql)?|mysql|office|oauth|http|tls|sap|"
                    + "version|versionen|release|build|iso|din|en|iec|rfc|soc|pci|nis|phase|level|stufe|tier|stage|step|schritt|sprint|ticket|issue|case|fall|section|abschnitt|chapter|kapitel|page|seite|"
                    + "room|rooms|raum|zimmer|saal|floor|etage|stock|building|gebäude|haus|halle|hall|werk|plant|site|standort|gate|tor|linie|line|platz|bay|team|squad|schicht|shift|gruppe|group|tarifgruppe|"
                    + "entgeltgruppe|grade|band|round|runde|serie|series|article|artikel|paragraf|paragraph|rule|regel|number|nummer|nr|no|priority|priorität|prio|severity|kw|week|woche|day|tag|"
                    + "quarter|quartal|item|option|plan|appendix|anhang|annex|anlage|formular|form|los|lot|model|modell|typ|type|klasse|class|kategorie|category|konto|account|postleitzahl"
                    + "|bug|defect|pull request|merge request|pr|mr|order|auftrag|bestellung|invoice|rechnung|product|produkt|büro|sku|batch|charge|reference|referenz|id";

    /** What is dialled. */
    private static final String DIALLED =
            "\\b(?:phone|telephone|telefon|telefonnummer|tel|mobile|handy|hotline|fax|extension|ext|durchwahl)\\b[\\s.:]*\\+?\\d(?:[\\s/()-]*\\d){2,}"
                    + "|\\+\\d[\\d\\s/()-]{5,}\\d|\\b0\\d{2,}[\\s/-]\\d{3,}\\b";

    private static final Pattern NAME = Pattern.compile(
            // Round the clock.
            "\\b24\\s*[/x×]\\s*7\\b(?:\\s*[/x×]\\s*365)?|\\b24[- ](?:hours?|stunden) (?:a day|am tag|täglich)\\b"
                    + "|\\b24[- ](?:hours?|stunden)\\b(?=.*\\b(?:7|seven|sieben)\\b)"
                    + "|\\b(?:7|seven|sieben|365) (?:days a|tage (?:die|in der|pro|im)) (?:week|woche|year|jahr)\\b"
                    + "|" + DIALLED
                    // Times of the day.
                    + "|\\b\\d{1,2}:\\d\\d\\b(?:\\s*uhr)?|\\b\\d{1,2}\\s*(?:uhr|o['’]clock|[ap]\\.?m\\.?)\\b"
                    // Days, years, quarters, and halves of them.
                    + "|\\b\\d{4}-\\d\\d(?:-\\d\\d)?\\b|\\b(?:19|20)\\d\\d\\b(?!\\s*(?:%|€|eur|usd|chf|gbp|\\p{L}+s\\b))|\\bq[1-4]\\b|\\bh[12]\\b|\\d{1,2}\\.\\d{1,2}\\.(?:\\d{2,4})?"
                    + "|\\b(?:first|second|third|fourth|erste\\w*|zweite\\w*|dritte\\w*|vierte\\w*)\\s+(?:half|quarter|third|hälfte|halbjahr|quartal|drittel)\\b"
                    + "|\\b(?:last|next|this|per|each|every|a|letzte\\w*|nächste\\w*|pro|jedes)\\s+quarter\\b"
                    // Ordinals, and versions in their ways of writing.
                    + "|\\b\\d+(?:st|nd|rd|th)\\b|\\b\\d{1,2}\\.(?=\\s+\\p{Lu}?\\p{L})|\\bv\\d[\\w.]*|\\b\\d+(?:\\.\\d+){2,}\\b|\\b\\d+\\.x\\b|[#§]\\s*\\d[\\d.]*"
                    + "|\\b(?:" + NAMED + ")[\\s/.:#-]*\\d[\\w.-]*"
                    // Names that hold a number, such as S/4HANA, B2B, 5G, A4, Oracle 19c.
                    + "|\\b(?!(?:usd|eur|chf|gbp|top|sub)-)[a-z]{2,}-\\d+\\b|\\b[a-z]+/[0-9]\\w*|\\b(?!(?:usd|eur|chf|gbp)[0-9])[a-z]+[0-9][a-z0-9]*\\b|\\b[2-6]g\\b|\\b\\d+(?:d|c|p)\\b"
                    // A number word within a kind: three-tier, two-factor.
                    + "|\\b" + NUMBER_WORD + "-\\p{L}+|\\b(?:2|3)-(?:faktor|factor|tier|way|wege)\\w*|\\b" + NUMBER_WORD
                    + "\\s+(?:factors?|faktoren|tiers?|stufig\\w*)\\b",
            FLAGS);

    private NamingNumbers() {}

    /** The text without them. */
    static String without(String text) {
        return NAME.matcher(text).replaceAll(" ");
    }
}
