package org.nextlevel.advisor.promotion.proposal.lint;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a claim without a number should be measured in, told by its words (M4.4). */
public enum Measure {
    /** Earned, saved, spent. */
    MONEY(
            "Say how much money it earned or saved, with the currency.",
            "revenue|cost|costs|costly|budget|sales|sold|spend|spending|spent|price|pricing|margin|profit|savings|contract|deal|"
                    + "invoice|licen[cs]e|umsatz|kosten|budget|verkauf\\w*|gewinn|preis\\w*|vertrag|einspar\\w*|gespart|lizenz\\w*|ausgaben"),
    /** How long something takes. */
    TIME(
            "Say how long it took before and after, or by when it was done.",
            "fast|faster|quick|quicker|quickly|speed|slow|latency|time|delay|delays|wait|waiting|deadline|build|deploy\\w*|release|"
                    + "releases|onboard\\w*|outage|downtime|schneller|schnell|dauer|wartezeit|frist|termin\\w*|verzögerung|ausfall\\w*|zeit"),
    /** How many people or things. */
    COUNT(
            "Say how many: people, teams, customers, incidents, or how often.",
            "mentor\\w*|coach\\w*|hir\\w*|train\\w*|taught|led|lead|managed|team|teams|users?|customers?|people|colleagues|engineers|"
                    + "developers|incidents?|bugs?|tickets?|reviews?|workshops?|talks?|services?|projects?|betreut\\w*|geschult|"
                    + "eingestellt|geleitet|führt\\w*|teams?|nutzer|kunden|personen|kollegen|vorfälle|fehler|projekte?"),
    /** By how much something changed. */
    PERCENT("Say by how much it changed, in percent of what it was before.", "");

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private final String todo;
    private final Pattern words;

    Measure(String todo, String words) {
        this.todo = todo;
        this.words = Pattern.compile("\\b(?:%s)\\b".formatted(words), FLAGS);
    }

    /** What fits a claim best. */
    static Measure of(String claim) {
        return List.of(MONEY, TIME, COUNT).stream()
                .filter(measure ->
                        measure.words.matcher(claim.toLowerCase(Locale.ROOT)).find())
                .findFirst()
                .orElse(PERCENT);
    }

    /** What to do, in a sentence. */
    String todo() {
        return todo;
    }
}
