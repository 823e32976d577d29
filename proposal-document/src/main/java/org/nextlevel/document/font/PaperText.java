package org.nextlevel.document.font;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Text as it is set on paper: composed, with one private code point for each cluster, and without what is not drawn. */
public final class PaperText {
    /** What a reader takes for one character. */
    static final Pattern CLUSTER = Pattern.compile("\\X");

    private static final int JOINS_NOT = 0x200C;

    private PaperText() {}

    /** The text to be written into a page; {@link ReadableText} leads back. */
    public static String of(String text) {
        if (text.codePoints().allMatch(point -> point >= ' ' && point < 0x7F)) {
            return text;
        }
        return CLUSTER.matcher(composed(text)).replaceAll(found -> {
            String bare = withoutSelectors(found.group());
            var whole = Clusters.shipped().find(bare);
            return whole.isPresent()
                    ? Character.toString(whole.getAsInt())
                    : drawn(bare).replace("\\", "\\\\").replace("$", "\\$");
        });
    }

    /** The same text with characters composed where there are composed ones. */
    static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** Without what only chooses between drawings of the same character. */
    static String withoutSelectors(String cluster) {
        return cluster.codePoints()
                .filter(point -> !isSelector(point))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Only what has a drawing; a control character is a space. */
    static String drawn(String cluster) {
        return cluster.codePoints()
                .filter(point -> point == JOINS_NOT || Character.getType(point) != Character.FORMAT)
                .map(point -> Character.isISOControl(point) || Character.isWhitespace(point) ? ' ' : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isSelector(int point) {
        return (point >= 0xFE00 && point <= 0xFE0F) || (point >= 0xE0100 && point <= 0xE01EF);
    }
}
