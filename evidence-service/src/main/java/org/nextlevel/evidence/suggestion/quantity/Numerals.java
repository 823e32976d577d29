package org.nextlevel.evidence.suggestion.quantity;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Numbers as English business writing has them: in digits, in words, and with a scale behind them. */
final class Numerals {
    /** Thousands are parted by commas, apostrophes or narrow spaces; a blank parts them only before three digits. */
    static final String DIGITS = "\\d{1,3}(?:[,'\\u2019\\u00a0\\u202f ]\\d{3})+(?:\\.\\d+)?(?!\\d)|\\d+(?:\\.\\d+)?";

    static final String WORDS = "(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
            + "(?:-(?:one|two|three|four|five|six|seven|eight|nine))?"
            + "|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen"
            + "|(?:a|one) (?=hundred|thousand|million|billion|dozen)";

    static final String SCALES = " ?(?:hundred|thousand|million|billion|trillion|dozen)\\b|(?:k|K|m|M|mn|bn|B|b)\\b";

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
            Map.entry("trillion", 1_000_000_000_000L));

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
                : new BigDecimal(word.replaceAll("[,'\\u2019\\u00a0\\u202f ]", ""));
        String times = scale == null ? "" : scale.strip().toLowerCase(Locale.ROOT);
        return times.isEmpty() ? plain : plain(plain.multiply(BigDecimal.valueOf(SCALE.get(times))));
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
