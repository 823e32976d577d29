package org.nextlevel.advisor.copy.wording;

import java.util.regex.Pattern;

/** Finds amounts in what people wrote, in English and German (M4.4). */
public final class Amounts {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private static final Pattern AMOUNT = Pattern.compile(
            "\\p{Nd}"
                    + "|\\b(?:twice|double[ds]?|doubling|triple[ds]?|halved?|halving|half|third|quarter|dozens?|hundreds?|thousands?|millions?"
                    + "|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty"
                    + "|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|dutzende?|hunderte?|tausende?|millionen"
                    + "|million|verdoppelt|verdreifacht|halbiert|hälfte|drittel|viertel|doppelt|dreimal|zweimal)\\b",
            FLAGS);

    private Amounts() {}

    /** Whether a text says a number that measures something. */
    public static boolean areIn(String text) {
        return AMOUNT.matcher(NamingNumbers.without(text)).find();
    }
}
