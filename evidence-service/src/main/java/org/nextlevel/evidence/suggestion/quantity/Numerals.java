package org.nextlevel.evidence.suggestion.quantity;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Numbers as business writing has them: in digits, in English words, and with a scale behind them. Thousands are parted by commas,
 * points, apostrophes or blanks, decimals by a point or a comma: three digits behind the only point are thousands, unless a zero
 * stands before it.
 */
final class Numerals {
    /** A blank parts thousands only before three digits; in India, lakhs are parted after two. */
    static final String DIGITS = "[1-9]\\d{0,2}(?:\\.\\d{3})+(?:,\\d{1,2})?(?![\\d,])"
            + "|\\d{1,2}(?:,\\d{2})+,\\d{3}(?:\\.\\d+)?(?!\\d)"
            + "|\\d{1,3}(?:[,'\\u2019\\u00a0\\u202f ]\\d{3})+(?:\\.\\d+)?(?!\\d)"
            + "|\\d{1,3}(?:['\\u2019\\u00a0\\u202f ]\\d{3})+,\\d{1,2}(?!\\d)"
            + "|\\d+,\\d{1,2}(?!\\d)|\\d+(?:\\.\\d+)?";

    private static final Pattern POINTED = Pattern.compile("[1-9]\\d{0,2}(?:\\.\\d{3})+(?:,\\d{1,2})?");
    private static final Pattern COMMA_DECIMALS = Pattern.compile(".*\\d,\\d{1,2}");

    static final String WORDS = "(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
            + "(?:-(?:one|two|three|four|five|six|seven|eight|nine))?"
            + "|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen"
            + "|(?:a|one) (?=hundred|thousand|million|billion|dozen)";

    static final String SCALES = " ?(?:hundred|thousand|million|billion|trillion|dozen)\\b|(?:k|K|m|M|mn|bn|B|b)\\b"
            + "|[ \\u00a0]?(?:Mio\\b\\.?|Mrd\\b\\.?|Tsd\\b\\.?|Millionen|Million|Milliarden|Milliarde|Tausend|milliards?|millions|millones|mil|lakhs?|crores?)(?!\\p{L})";

    private static final List<String> UP_TO_TWELVE = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final Map<String, Integer> IN_WORDS = inWords();
    private static final Map<String, Long> SCALE = Map.ofEntries(
            Map.entry("dozen", 12L),
            Map.entry("hundred", 100L),
            Map.entry("k", 1_000L),
            Map.entry("thousand", 1_000L),
            Map.entry("m", 1_000_000L),
            Map.entry("mn", 1_000_000L),
            Map.entry("million", 1_000_000L),
            Map.entry("b", 1_000_000_000L),
            Map.entry("bn", 1_000_000_000L),
            Map.entry("billion", 1_000_000_000L),
            Map.entry("trillion", 1_000_000_000_000L),
            Map.entry("tsd", 1_000L),
            Map.entry("tausend", 1_000L),
            Map.entry("mil", 1_000L),
            Map.entry("lakh", 100_000L),
            Map.entry("lakhs", 100_000L),
            Map.entry("mio", 1_000_000L),
            Map.entry("millions", 1_000_000L),
            Map.entry("millionen", 1_000_000L),
            Map.entry("millones", 1_000_000L),
            Map.entry("crore", 10_000_000L),
            Map.entry("crores", 10_000_000L),
            Map.entry("mrd", 1_000_000_000L),
            Map.entry("milliard", 1_000_000_000L),
            Map.entry("milliards", 1_000_000_000L),
            Map.entry("milliarde", 1_000_000_000L),
            Map.entry("milliarden", 1_000_000_000L));

    private Numerals() {}

    /**
     * The number that is meant.
     *
     * @param scale null or empty for none
     */
    static BigDecimal read(String number, String scale) {
        String word = number.strip().toLowerCase(Locale.ROOT);
        BigDecimal plain = Character.isLetter(word.charAt(0))
                ? BigDecimal.valueOf(
                        Arrays.stream(word.split("-")).mapToInt(IN_WORDS::get).sum())
                : new BigDecimal(inDigits(word));
        String times = scale == null
                ? ""
                : scale.replace('\u00a0', ' ').strip().toLowerCase(Locale.ROOT).replaceAll("\\.$", "");
        return times.isEmpty() ? plain : plain(plain.multiply(BigDecimal.valueOf(SCALE.get(times))));
    }

    /** Whether a number in digits may be thousands or have three decimals, and only what it measures tells. */
    static boolean isPointed(String number) {
        return POINTED.matcher(number).matches()
                && number.indexOf('.') == number.lastIndexOf('.')
                && number.indexOf(',') < 0;
    }

    private static String inDigits(String number) {
        if (POINTED.matcher(number).matches()) {
            return number.replace(".", "").replace(',', '.');
        }
        boolean hasCommaDecimals = COMMA_DECIMALS.matcher(number).matches() && number.indexOf('.') < 0;
        String plain = number.replaceAll("['\u2019\u00a0\u202f ]", "");
        return hasCommaDecimals ? plain.replace(',', '.') : plain.replace(",", "");
    }

    /** Without an exponent and without zeros behind the point. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static Map<String, Integer> inWords() {
        Map<String, Integer> words = new HashMap<>(Map.of("a", 1, "fifteen", 15));
        for (int i = 0; i < UP_TO_TWELVE.size(); i++) {
            words.put(UP_TO_TWELVE.get(i), i);
        }
        for (int i = 0; i < TENS.size(); i++) {
            words.put(TENS.get(i), 10 * (i + 2));
        }
        return Map.copyOf(words);
    }
}
