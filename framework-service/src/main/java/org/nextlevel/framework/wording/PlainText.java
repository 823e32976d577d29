package org.nextlevel.framework.wording;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * The words of a text that may hold markup (M2.4). Whatever looks like a tag is taken for one and dropped; scripts and
 * styles are dropped with their content. What is left is no markup to any reader of HTML.
 */
public final class PlainText {
    private static final String UNREAD = "head, script, style, noscript, template, iframe, object, svg, math, select";
    private static final String BLOCKS =
            "address, article, aside, blockquote, br, dd, div, dl, dt, figcaption, footer, form,"
                    + " h1, h2, h3, h4, h5, h6, header, hr, li, main, nav, ol, p, pre, section, table, td, th, tr, ul";
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|[\\f\\x0B\\u0085\\u2028\\u2029]");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\u00AD\\u200B\\uFEFF&&[^\\n\\t]]");
    private static final Pattern SPACES = Pattern.compile("[\\p{Zs}\\t]+");
    private static final Pattern TAG_BEGIN = Pattern.compile("<(?=[\\p{L}/!?])");

    private PlainText() {}

    /**
     * The text in lines; list items begin with a bullet. Where the source has block elements, those make the lines, else
     * its line ends do. The same source always gives the same text.
     */
    public static String of(String source) {
        return of(source, _ -> false);
    }

    /**
     * The text in lines, as {@link #of(String)} gives it.
     *
     * @param isWhole whether a line, such as a heading, is one of its own although the next begins in lower case
     */
    public static String of(String source, Predicate<String> isWhole) {
        Document document = Jsoup.parse(LINE_END.matcher(wellFormed(source)).replaceAll("\n"));
        document.select(UNREAD).remove();
        boolean hasBlocks = !document.body().select(BLOCKS).isEmpty();
        var text = new StringBuilder();
        NodeTraversor.traverse(new LineWriter(text, hasBlocks), document.body());
        // Escaped markup came out as markup: a space makes it words again.
        String words = TAG_BEGIN.matcher(clean(text)).replaceAll("< ");
        List<String> lines = words.lines().map(String::strip).toList();
        return String.join("\n", hasBlocks ? lines : Paragraphs.joined(lines, isWhole))
                .replaceAll("\n{3,}", "\n\n")
                .strip();
    }

    /** The text in one line, for titles and names. */
    public static String line(String source) {
        return SPACES.matcher(of(source).replace('\n', ' ')).replaceAll(" ");
    }

    private static String clean(CharSequence text) {
        String visible = UNSEEN.matcher(LINE_END.matcher(text).replaceAll("\n")).replaceAll("");
        return Normalizer.normalize(SPACES.matcher(visible).replaceAll(" "), Normalizer.Form.NFC);
    }

    /** Half a character of two cannot be kept: it becomes a question mark. */
    private static String wellFormed(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private record LineWriter(StringBuilder text, boolean byBlocks) implements NodeVisitor {
        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                text.append(byBlocks ? words.getWholeText().replace('\n', ' ') : words.getWholeText());
            } else if (isBlock(node)) {
                text.append(node.nameIs("li") ? "\n• " : "\n");
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (isBlock(node)) {
                text.append('\n');
            }
        }

        private static boolean isBlock(Node node) {
            return node instanceof Element element && (element.isBlock() || element.is("br, td, th"));
        }
    }
}
