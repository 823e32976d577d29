package org.nextlevel.framework.comparison.demand;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Reads numbers and units of time, in figures and in words of English and German. */
final class NumberWords {
    private static final Pattern FIGURES = Pattern.compile("[+-]?\\d+(?:[.,:/]\\d+)*%?");
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)[.,](?=\\d{3}(?:\\D|$))");
    private static final double DAY = 24;
    private static final Map<String, Double> WORDS = Map.ofEntries(
            Map.entry("one", 1.0),
            Map.entry("two", 2.0),
            Map.entry("three", 3.0),
            Map.entry("four", 4.0),
            Map.entry("five", 5.0),
            Map.entry("six", 6.0),
            Map.entry("seven", 7.0),
            Map.entry("eight", 8.0),
            Map.entry("nine", 9.0),
            Map.entry("ten", 10.0),
            Map.entry("eleven", 11.0),
            Map.entry("twelve", 12.0),
            Map.entry("fifteen", 15.0),
            Map.entry("twenty", 20.0),
            Map.entry("thirty", 30.0),
            Map.entry("fifty", 50.0),
            Map.entry("hundred", 100.0),
            Map.entry("zwei", 2.0),
            Map.entry("drei", 3.0),
            Map.entry("vier", 4.0),
            Map.entry("fünf", 5.0),
            Map.entry("sechs", 6.0),
            Map.entry("sieben", 7.0),
            Map.entry("acht", 8.0),
            Map.entry("neun", 9.0),
            Map.entry("zehn", 10.0),
            Map.entry("elf", 11.0),
            Map.entry("zwölf", 12.0),
            Map.entry("fünfzehn", 15.0),
            Map.entry("zwanzig", 20.0),
            Map.entry("dreißig", 30.0),
            Map.entry("fünfzig", 50.0),
            Map.entry("hundert", 100.0));
    private static final Map<String, Double> TIMES = Map.of(
            "once", 1.0, "twice", 2.0, "thrice", 3.0, "einmal", 1.0, "zweimal", 2.0, "dreimal", 3.0, "viermal", 4.0);
    private static final Map<Pattern, Double> FACTORS = Map.of(
            Pattern.compile("thousand|tausend|k|tsd"), 1e3,
            Pattern.compile("millions?|millionen|mio|m|mn"), 1e6,
            Pattern.compile("billions?|milliarden?|mrd|bn"), 1e9);
    private static final Map<Pattern, Double> UNITS = Map.of(
            Pattern.compile("minutes?|minuten?"), 1.0 / 60,
            Pattern.compile("hours?|stunden?"), 1.0,
            Pattern.compile("days?|tage?s?|tagen"), DAY,
            Pattern.compile("weeks?|wochen?"), 7 * DAY,
            Pattern.compile("months?|monate?s?|monaten"), 30 * DAY,
            Pattern.compile("quarters?|quartale?s?|quartalen"), 91 * DAY,
            Pattern.compile("years?|jahre?s?|jahren"), 365 * DAY);

    private NumberWords() {}

    /** What a word is worth as a number; empty for other words. */
    static OptionalDouble number(String word) {
        Double known = WORDS.get(word);
        if (known != null) {
            return OptionalDouble.of(known);
        }
        if (!FIGURES.matcher(word).matches()) {
            return OptionalDouble.empty();
        }
        String plain = THOUSANDS.matcher(word.replace("%", "")).replaceAll("").replace(',', '.');
        return plain.matches("[+-]?\\d+(?:\\.\\d+)?")
                ? OptionalDouble.of(Double.parseDouble(plain))
                : OptionalDouble.empty();
    }

    /** How often a word says that something happens; empty for other words. */
    static OptionalDouble times(String word) {
        Double known = TIMES.get(word);
        return known == null ? OptionalDouble.empty() : OptionalDouble.of(known);
    }

    /** What a word multiplies the number before it by; empty for other words. */
    static OptionalDouble factor(String word) {
        return matching(FACTORS, word);
    }

    /** The hours of a unit of time; empty for other words. */
    static OptionalDouble hours(String word) {
        return matching(UNITS, word);
    }

    private static OptionalDouble matching(Map<Pattern, Double> kinds, String word) {
        return kinds.entrySet().stream()
                .filter(unit -> unit.getKey().matcher(word).matches())
                .mapToDouble(Map.Entry::getValue)
                .findFirst();
    }

    /** The rank, among words that say how often, of so many times in so many hours: 1 for once a year, 3.9 for once a day. */
    static double rate(double times, double hours) {
        return 1 + 2.9 * Math.log(times * 365 * DAY / hours) / Math.log(365);
    }
}
