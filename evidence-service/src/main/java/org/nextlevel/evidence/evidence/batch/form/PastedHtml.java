package org.nextlevel.evidence.evidence.batch.form;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** What was copied from a page as HTML, as Markdown: headings, paragraphs, lists, and rows of tables. */
public final class PastedHtml {
    private static final int DEEPEST = 100;
    private static final Pattern HTML = Pattern.compile(
            "(?is)\\A\\s*(?:<!doctype|<!--|<(?:html|body|meta|p|div|ul|ol|li|h[1-6]|table|span|br)\\b).*</?(?:p|li|ul|ol|div|h[1-6]|td|br)\\b.*");

    private final StringBuilder markdown = new StringBuilder();

    private PastedHtml() {}

    /** The text itself when it is no HTML. */
    public static String asMarkdown(String text) {
        if (!HTML.matcher(text).matches()) {
            return text;
        }
        PastedHtml html = new PastedHtml();
        html.children(
                Jsoup.parse(text, "", Parser.htmlParser().setMaxDepth(DEEPEST)).body(), 0);
        return html.markdown
                .toString()
                .replaceAll("(?m)[ \\t]+$", "")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }

    private void children(Element parent, int depth) {
        for (Node child : parent.childNodes()) {
            if (child instanceof TextNode said) {
                markdown.append(said.text());
            } else if (child instanceof Element element) {
                element(element, depth);
            }
        }
    }

    private void element(Element element, int depth) {
        switch (element.normalName()) {
            case "script", "style", "head" -> {
                // Says nothing.
            }
            case "br" -> markdown.append("\n");
            case "h1", "h2", "h3", "h4", "h5", "h6" ->
                block("\n\n" + "#".repeat(element.normalName().charAt(1) - '0') + " ", element, depth, "\n\n");
            case "li" -> block("\n" + "  ".repeat(Math.max(0, depth - 1)) + "- ", element, depth, "");
            case "ul", "ol" -> block(depth == 0 ? "\n\n" : "", element, depth + 1, depth == 0 ? "\n\n" : "");
            case "tr" -> block("\n|", element, depth, "");
            case "td", "th" -> block(" ", element, depth, " |");
            case "p", "div", "table", "section", "article", "blockquote" ->
                block(depth == 0 ? "\n\n" : "", element, depth, depth == 0 ? "\n\n" : "");
            case "a" -> link(element, depth);
            default -> children(element, depth);
        }
    }

    private void block(String before, Element element, int depth, String after) {
        markdown.append(before);
        children(element, depth);
        markdown.append(after);
    }

    private void link(Element element, int depth) {
        String address = element.attr("href");
        boolean isShown = address.startsWith("http") && !element.text().isBlank() && !address.contains(" ");
        markdown.append(isShown ? "[" : "");
        children(element, depth);
        markdown.append(isShown ? "](" + address + ")" : "");
    }
}
