package org.nextlevel.advisor.promotion.proposal.lint;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a claim without a number should be measured in, told by its words (M4.4). */
public enum ClaimMeasure {
    /** Earned, saved, spent. */
    MONEY(
            LintAdvice.MONEY,
            "revenue|cost|costs|costly|budget|sales|sold|spend|spending|spent|price|pricing|margin|profit|savings|contract|deal|"
                    + "invoice|licen[cs]e|umsatz|kosten|budget|verkauf\\w*|gewinn|preis\\w*|vertrag|einspar\\w*|gespart|lizenz\\w*|ausgaben"),
    /** How long something takes. */
    TIME(
            LintAdvice.TIME,
            "fast|faster|quick|quicker|quickly|speed|slow|latency|time|delay|delays|wait|waiting|deadline|build|deploy\\w*|release|"
                    + "releases|onboard\\w*|outage|downtime|schneller|schnell|dauer|wartezeit|frist|termin\\w*|verzögerung|ausfall\\w*|zeit"),
    /** How many people or things. */
    COUNT(
            LintAdvice.COUNT,
            "mentor\\w*|coach\\w*|hir\\w*|train\\w*|taught|led|lead|managed|team|teams|users?|customers?|people|colleagues|engineers|"
                    + "developers|incidents?|bugs?|tickets?|reviews?|workshops?|talks?|services?|projects?|betreut\\w*|geschult|"
                    + "eingestellt|geleitet|führt\\w*|teams?|nutzer|kunden|personen|kollegen|vorfälle|fehler|projekte?"),
    /** By how much something changed. */
    PERCENT(LintAdvice.PERCENT, "");

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

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
                .orElse(PERCENT);
    }

    LintAdvice advice() {
        return advice;
    }
}
