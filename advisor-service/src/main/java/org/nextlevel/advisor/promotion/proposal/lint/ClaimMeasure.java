package org.nextlevel.advisor.promotion.proposal.lint;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a claim without a number should be measured in, told by its words (M4.4). */
public enum ClaimMeasure {
    /** Earned, saved, spent. */
    MONEY(
            LintAdvice.MONEY,
            "money|cash|euros?|dollars?|pounds|francs|franken|revenue|income|turnover|cost|costs|costly|budget|sales|sold|spend|spending|spent|expenses?|price|prices|pricing|margins?|profits?|"
                    + "savings|contracts?|deals?|invoices?|licen[cs]es?|fees?|cheaper|funding|geld|umsatz\\w*|einnahmen|kosten|\\w*kosten|budget\\w*|verkauf\\w*|gewinn|preis\\w*|"
                    + "rechnung(?:en)?|vertrag|verträge|einspar\\w*|lizenz\\w*|ausgaben|gebühren|günstiger|marge|fördermittel"),
    /** How long something takes. */
    TIME(
            LintAdvice.TIME,
            "fast|faster|quick|quicker|quickly|speed|speeds|sped|slow|latency|time|times|delays?|wait|waits|waiting|deadlines?|build|builds|deploy\\w*|release|"
                    + "releases|onboard\\w*|outages?|downtime|hours|days|earlier|sooner|accelerat\\w*|schneller|schnell|dauer|\\w*zeit|\\w*zeiten|frist\\w*|termin\\w*|"
                    + "verzögerung\\w*|ausfall\\w*|beschleunig\\w*|verkürzt\\w*|stunden|pünktlich\\w*"),
    /** How many people or things. */
    COUNT(
            LintAdvice.COUNT,
            "mentor\\w*|coach\\w*|hir\\w*|train\\w*|taught|led|lead|managed|teams?|users?|customers?|clients?|people|colleagues|engineers|developers|incidents?|bugs?|defects?|complaints?|tickets?|requests?|reviews?|workshops?|talks?|services?|projects?|machines?|desk|round"
                    + " the clock|around the clock|24/7|rund um die"
                    + " uhr|hotline|betreut\\w*|geschult|eingestellt|geleitet|führt\\w*|nutzer\\w*|kunden|personen|kollegen|kolleginnen|vorfälle|fehler|reklamationen|"
                    + "beschwerden|anfragen|projekte?|schulungen"),
    /** By how much something changed. */
    PERCENT(LintAdvice.PERCENT, "");

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    /** Money, where it is not said of what. */
    private static final Pattern SAVED = Pattern.compile("\\b(?:saved|saving|gespart|eingespart)\\b", FLAGS);

    private final LintAdvice advice;
    private final Pattern words;

    ClaimMeasure(LintAdvice advice, String words) {
        this.advice = advice;
        this.words = Pattern.compile("\\b(?:%s)\\b".formatted(words), FLAGS);
    }

    /** What fits a claim best. */
    static ClaimMeasure of(String claim) {
        return List.of(MONEY, TIME, COUNT).stream()
                .filter(measure ->
                        measure.words.matcher(claim.toLowerCase(Locale.ROOT)).find())
                .findFirst()
                .orElse(SAVED.matcher(claim).find() ? MONEY : PERCENT);
    }

    LintAdvice advice() {
        return advice;
    }
}
