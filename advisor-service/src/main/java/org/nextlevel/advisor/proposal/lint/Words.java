package org.nextlevel.advisor.proposal.lint;

import java.util.regex.Pattern;

/** What is read in a claim's words, in English and German. */
final class Words {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    /** Years, quarters, versions and days of a calendar are numbers that measure nothing. */
    private static final Pattern NO_AMOUNT = Pattern.compile(
            "\\b(?:19|20)\\d\\d(?:-\\d\\d(?:-\\d\\d)?)?\\b(?!\\s*(?:%|€|eur|usd|chf|gbp))|\\bq[1-4]\\b|\\bv\\d[\\w.]*|\\d{1,2}\\.\\d{1,2}\\.(?:\\d{4})?"
                    + "|\\b(?:java|version|release|iso|rfc|phase|level)\\s*\\d[\\d.]*",
            FLAGS);

    private static final Pattern AMOUNT = Pattern.compile(
            "\\p{Nd}"
                    + "|\\b(?:twice|double[ds]?|doubling|triple[ds]?|halved?|halving|half|third|quarter|dozens?|hundreds?|thousands?|millions?"
                    + "|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty"
                    + "|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|dutzende?|hunderte?|tausende?|millionen"
                    + "|verdoppelt|verdreifacht|halbiert|hälfte|drittel|viertel|doppelt|dreimal|zweimal)\\b",
            FLAGS);

    private static final Pattern GROUP =
            Pattern.compile("\\b(?:we|our|ours|us|together with the team|wir|uns|unser\\w*)\\b", FLAGS);

    private static final Pattern OWN = Pattern.compile(
            "\\b(?:I|my|mine|me|myself|ich|mein\\w*|mir|mich)\\b|\\bI['’]", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern OWN_IN_ANY_CASE =
            Pattern.compile("\\b(?:my|mine|me|myself|ich|mein\\w*|mir|mich)\\b", FLAGS);

    private Words() {}

    /** Whether they say a number that measures something. */
    static boolean areQuantified(String text) {
        return AMOUNT.matcher(NO_AMOUNT.matcher(text).replaceAll(" ")).find();
    }

    /** Whether they speak of a group and not of the person. */
    static boolean hideTheOwnPart(String text) {
        // "US" is a country: only the pronoun in small letters, or at the beginning, counts.
        String groups = text.replaceAll("\\bUS\\b", " ");
        return GROUP.matcher(groups).find()
                && !OWN.matcher(text).find()
                && !OWN_IN_ANY_CASE.matcher(text).find();
    }
}
