package org.nextlevel.evidence.suggestion.quantity;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.nextlevel.wording.language.SentenceLanguage;

/**
 * Numbers as business writing has them: in digits, in words, and with a scale behind them. Thousands are parted by commas,
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

    /** A number as a word. */
    static final String WORDS = NumberWords.ANY
            + "|(?:a|one|eine|un|une) (?=hundred|thousand|million|billion|dozen|Million|Milliarde|milliard|millón)";

    static final String SCALES =
            " ?(?:hundred|thousand|million|billion|trillion|dozen)\\b|[ \\u00a0\\u202f]?(?:[kKMT]|Md)(?=€)|(?:k|K|m|M|mn|bn|B|b)\\b"
                    + "|[ \\u00a0]?(?:Mio\\b\\.?|Mrd\\b\\.?|Tsd\\b\\.?|Millionen|Million|Milliarden|Milliarde|Tausend|milliards?|millions|millones|millón|mil|lakhs?|crores?)(?!\\p{L})";

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
            Map.entry("t", 1_000L),
            Map.entry("md", 1_000_000_000L),
            Map.entry("millón", 1_000_000L),
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
                ? BigDecimal.valueOf(NumberWords.read(word))
                : new BigDecimal(inDigits(word));
        String times = scale == null
                ? ""
                : scale.replace('\u00a0', ' ')
                        .replace('\u202f', ' ')
                        .strip()
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("\\.$", "");
        return times.isEmpty() ? plain : plain(plain.multiply(BigDecimal.valueOf(SCALE.get(times))));
    }

    /** Whether a number in digits may be thousands or have three decimals, and only what it measures tells. */
    static boolean isPointed(String number) {
        return POINTED.matcher(number).matches()
                && number.indexOf('.') == number.lastIndexOf('.')
                && number.indexOf(',') < 0;
    }

    /** Whether its only separator stands before three digits and is none of thousands where the language is spoken. */
    static boolean isAmbiguous(String number, SentenceLanguage language) {
        return number.matches(language == SentenceLanguage.ENGLISH ? "[1-9]\\d{0,2}\\.\\d{3}" : "[1-9]\\d{0,2},\\d{3}");
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
}
