package org.nextlevel.evidence.evidence.wording;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text without typography: what is left are letters, numbers and the signs that change what they say. Case, spacing,
 * punctuation, quotation marks, dashes and how thousands are grouped leave no trace; currencies, percent, minus, comparisons
 * and directions of writing do.
 */
public final class PlainText {
    private static final Pattern ARROW = Pattern.compile("[-=]+>|[\\u2192\\u21D2\\u2794\\u279C]");
    private static final Pattern RAISED = Pattern.compile("[\\u2070\\u00B9\\u00B2\\u00B3\\u2074-\\u2079]");
    private static final Pattern MINUS = Pattern.compile("(?<=^|[\\s(])[-\\u2212\\u2013](?=\\d)");
    private static final Pattern GROUPED = Pattern.compile(
            "(?<![\\d.,])\\d{1,3}(?:(?:,\\d{3})+|(?:['\\u2019\\s]\\d{3})+|(?:\\.\\d{3}){2,})(?![\\d]|[.,]\\d{3})");
    private static final Pattern SEPARATORS = Pattern.compile("[.,'\\u2019\\s]");
    // Invisible, but for what makes a reader see the letters in another order.
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cf}\\uFE00-\\uFE0F&&[^\\u202A-\\u202E\\u2066-\\u2069]]");
    private static final Pattern TOKEN = Pattern.compile(
            "\\d+(?:[.,]\\d+)*|[\\p{L}\\p{M}\\p{No}\\p{Nl}]+(?:['\\u2019\\u2010-][\\p{L}\\p{M}]+)*|(?<=\\p{L})#"
                    + "|[\\p{Sc}\\p{Sm}\\p{So}%\\u2030&\\u202A-\\u202E\\u2066-\\u2069&&[^|]]");
    private static final Pattern JOINING = Pattern.compile("['\\u2019\\u2010-]");

    private PlainText() {}

    /** The words, numbers and signs in their order; none for null. */
    public static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher token = TOKEN.matcher(plain(text == null ? "" : text));
        while (token.find()) {
            tokens.add(JOINING.matcher(token.group()).replaceAll(""));
        }
        return tokens;
    }

    /**
     * Equal for two texts that differ in typography alone. Where one word ends is typography too ("e-mail", "team lead"),
     * where one number ends is not.
     */
    static String canonical(String text) {
        StringBuilder canonical = new StringBuilder();
        boolean afterLetters = true;
        for (String token : tokens(text)) {
            String word = token.equals("&") ? "and" : token;
            boolean letters = Character.isLetter(word.codePointAt(0));
            canonical.append(letters && afterLetters ? "" : " ").append(word);
            afterLetters = letters;
        }
        return canonical.toString();
    }

    private static String plain(String text) {
        String marked = RAISED.matcher(text).replaceAll(raised -> "\u2191" + raised.group());
        String plain = Normalizer.normalize(marked, Normalizer.Form.NFKC);
        plain = INVISIBLE.matcher(plain).replaceAll("");
        plain = ARROW.matcher(plain).replaceAll("\u2192");
        plain = GROUPED.matcher(plain)
                .replaceAll(number -> SEPARATORS.matcher(number.group()).replaceAll(""));
        plain = MINUS.matcher(plain).replaceAll("\u2212");
        // Upper case first: the capital of a sharp s is two letters.
        return plain.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
