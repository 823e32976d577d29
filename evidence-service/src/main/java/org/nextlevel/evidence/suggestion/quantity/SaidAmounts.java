package org.nextlevel.evidence.suggestion.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nextlevel.evidence.suggestion.quantity.Quantity.QuantityKind;

/** Amounts that are said in words alone: "halved", "by a third", "um den Faktor drei", "sans incident". English, German, French, Spanish. */
final class SaidAmounts {
    private static final Map<Pattern, String> FACTORS = Map.of(
            pattern("halv(?:ed|ing|es)|by half|halbiert\\p{L}*|halbieren|um die Hälfte|de moitié|a la mitad"),
            "0.5",
            pattern("doubl(?:ed|ing|es)|twice as|verdoppel\\p{L}*|doublée?s?|duplic\\p{L}+|dupliqu\\p{L}+"),
            "2",
            pattern("tripl(?:ed|ing|es)|verdreifach\\p{L}*|triplée?s?|triplic\\p{L}+|tripliqu\\p{L}+"),
            "3",
            pattern("quadrupl(?:ed|ing|es)|vervierfach\\p{L}*|quadruplée?s?|cuadruplic\\p{L}+|cuadrupliqu\\p{L}+"),
            "4",
            pattern("verzehnfach\\p{L}*|decuplic\\p{L}+"),
            "10");
    private static final Pattern TIMES = pattern("(?:by )?a factor of (?<en>\\d{1,4}(?:[.,]\\d+)?|" + NumberWords.ANY
            + ")|(?:um (?:den|einen) )?Faktor (?<de>\\d{1,4}(?:[.,]\\d+)?|"
            + NumberWords.ANY + ")|(?:multiplié|divisé)\\p{L}*(?: \\p{L}+){0,3}? par (?<fr>\\d{1,4}(?:[.,]\\d+)?|"
            + NumberWords.ANY
            + ")|(?:multipli|divid)\\p{L}*(?: \\p{L}+){0,3}? (?:por|entre) (?<es>\\d{1,4}(?:[.,]\\d+)?|"
            + NumberWords.ANY + ")");
    private static final Map<Pattern, String> SHARES = Map.of(
            pattern(
                    "by a third|a third of|(?:um )?ein(?:em|es)? Drittel|d['’]un tiers|un tiers d[eu'’]|(?:en )?un tercio"),
            "33.33",
            pattern("two[ -]thirds|zwei Drittel\\p{L}?|deux tiers|dos tercios"),
            "66.67",
            pattern(
                    "by a quarter|a quarter of(?! an| a )|(?:um )?ein(?:em|es)? Viertel(?!jahr|stunde)|d['’]un quart(?! d)|un quart des|en un cuarto|un cuarto de (?:las|los|la|el)"),
            "25",
            pattern("three[ -]quarters|drei Viertel|trois quarts|tres cuartos|tres cuartas partes"),
            "75");
    private static final Pattern NONE = Pattern.compile(
            "(?i)\\b(?:no|zero|without(?: any)?) ((?:\\p{L}+ )?(?:regressions?|incidents?|outages?|complaints?|defects?|bugs|errors|"
                    + "failures|escalations?|accidents?|breaches|findings|rollbacks?|downtime|data loss|interruptions?|injuries))\\b");

    private SaidAmounts() {}

    /** Those of a sentence, in no order. */
    static List<Quantity> of(String sentence) {
        List<Quantity> found = new ArrayList<>();
        FACTORS.forEach((words, times) -> add(found, words.matcher(sentence), QuantityKind.FACTOR, times));
        SHARES.forEach((words, percent) -> add(found, words.matcher(sentence), QuantityKind.PERCENT, percent));
        Matcher factor = TIMES.matcher(sentence);
        while (factor.find()) {
            String said = List.of("en", "de", "fr", "es").stream()
                    .map(factor::group)
                    .filter(one -> one != null)
                    .findFirst()
                    .orElseThrow();
            found.add(quantity(factor, QuantityKind.FACTOR, Numerals.read(said, null), null));
        }
        Matcher none = NONE.matcher(sentence);
        while (none.find()) {
            found.add(quantity(none, QuantityKind.COUNT, BigDecimal.ZERO, none.group(1)));
        }
        return found;
    }

    private static void add(List<Quantity> found, Matcher words, QuantityKind kind, String value) {
        while (words.find()) {
            found.add(quantity(words, kind, new BigDecimal(value), null));
        }
    }

    private static Quantity quantity(Matcher at, QuantityKind kind, BigDecimal value, String unit) {
        return new Quantity(kind, at.group(), at.start(), at.end(), null, value, null, unit, null, false);
    }

    private static Pattern pattern(String words) {
        return Pattern.compile(
                "(?<!\\p{L})(?:" + words + ")(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
