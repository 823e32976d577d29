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

    /** What somebody else has from it: money, a share, a multiple, a change from one number to another, something saved. */
    private static final Pattern RESULT = Pattern.compile(
            "[€$£¥]\\s?\\p{Nd}|\\p{Nd}\\s?(?:[%‰€$£¥元円원]|k€|m€)"
                    + "|(?:\\p{Nd}|\\b(?:hundred|thousand|million|billion|tausend|millionen?|mio|mrd|milliarden?)\\b\\.?)\\s*"
                    + "(?:percent|prozent|eur|euros?|usd|chf|gbp|dollars?|pounds?|francs?|franken|cents?|yen)\\b"
                    + "|\\b(?:twice|double[ds]?|doubling|triple[ds]?|halved?|halving|verdoppel\\w*|verdreifach\\w*|halbier\\w*)\\b"
                    + "|\\bfrom\\b.*\\p{Nd}.*\\bto\\b.*\\p{Nd}|\\bvon\\b.*\\p{Nd}.*\\bauf\\b.*\\p{Nd}"
                    + "|\\b(?:sav|cut|reduc|spar|einspar|gespar|senk|gesenk|verkürz)\\w*\\b.*\\p{Nd}"
                    + "|\\p{Nd}.*\\b(?:saved|eingespart|gespart|gesenkt|verkürzt)\\b",
            FLAGS);

    private Amounts() {}

    /** Whether a text says in a number what came of something, rather than how much was done. */
    public static boolean tellAResult(String text) {
        return RESULT.matcher(NamingNumbers.without(text)).find();
    }

    /** Whether a text says a number that measures something. */
    public static boolean areIn(String text) {
        return AMOUNT.matcher(NamingNumbers.without(text)).find();
    }
}
