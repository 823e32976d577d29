package org.nextlevel.evidence.evidence.content.narrative;

import java.util.List;
import java.util.Locale;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.nextlevel.kit.problem.Invalid;

/**
 * Markdown (CommonMark) that is safe in any reader: without raw HTML, without images, which would tell their server who
 * reads, and with links to http, https and mail alone. What is safe is kept as it was written.
 */
public final class Narrative {
    private static final Parser PARSER =
            Parser.builder().maxOpenBlockParsers(BoundedMarkdown.DEEPEST_BLOCKS).build();
    private static final MarkdownRenderer RENDERER = MarkdownRenderer.builder().build();
    private static final List<String> SCHEMES = List.of("http://", "https://", "mailto:");

    private Narrative() {}

    /**
     * The Markdown without what is not safe: HTML is dropped, images and other links leave their words. Null stays null.
     *
     * @throws Invalid when it is not written as people write
     */
    public static String safe(String markdown) {
        if (markdown == null || markdown.isBlank()) {
            return null;
        }
        Node document = BoundedMarkdown.parse(PARSER, markdown)
                .orElseThrow(
                        () -> new Invalid(
                                "#/narrative",
                                "nests hundreds of Markdown's marks, which nobody could read: write fewer brackets, stars and angles"));
        var cleaning = new Cleaning();
        document.accept(cleaning);
        if (!cleaning.foundAny) {
            return markdown.strip();
        }
        String cleaned = RENDERER.render(document).strip();
        return cleaned.isEmpty() ? null : cleaned;
    }

    private static final class Cleaning extends AbstractVisitor {
        private boolean foundAny;

        @Override
        public void visit(HtmlBlock html) {
            drop(html);
        }

        @Override
        public void visit(HtmlInline html) {
            drop(html);
        }

        @Override
        public void visit(Image image) {
            unwrap(image);
        }

        @Override
        public void visit(Link link) {
            String destination = link.getDestination().toLowerCase(Locale.ROOT);
            if (SCHEMES.stream().anyMatch(destination::startsWith)) {
                visitChildren(link);
            } else {
                unwrap(link);
            }
        }

        @Override
        public void visit(LinkReferenceDefinition definition) {
            String destination = definition.getDestination().toLowerCase(Locale.ROOT);
            if (SCHEMES.stream().noneMatch(destination::startsWith)) {
                drop(definition);
            }
        }

        private void drop(Node node) {
            foundAny = true;
            node.unlink();
        }

        /** Leaves the words of a link in its place. */
        private void unwrap(Node node) {
            foundAny = true;
            visitChildren(node);
            if (node.getFirstChild() == null) {
                node.insertBefore(new Text(" "));
            }
            for (Node child = node.getFirstChild(); child != null; child = node.getFirstChild()) {
                node.insertBefore(child);
            }
            node.unlink();
        }
    }
}
