package org.nextlevel.gateway.docs;

import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Documents as HTML. A link to what is not served here is its words alone. */
final class Markdown {
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(List.of(TablesExtension.create()))
            .escapeHtml(true)
            .sanitizeUrls(true)
            .build();

    private Markdown() {}

    static String html(String text) {
        Node document = PARSER.parse(text);
        document.accept(new Links());
        // Tables scroll by themselves on a small screen, for the keyboard as well.
        return RENDERER.render(document)
                .replace("<table>", "<div class=\"scrolls\" tabindex=\"0\" role=\"group\" aria-label=\"Table\"><table>")
                .replace("</table>", "</table></div>")
                .replace("<pre>", "<pre tabindex=\"0\">");
    }

    /** A sentence or two, without the paragraph around it. */
    static String inline(String text) {
        return html(text).strip().replaceFirst("^<p>", "").replaceFirst("</p>$", "");
    }

    private static final class Links extends AbstractVisitor {
        @Override
        public void visit(Link link) {
            Optional<String> here = Guide.address(link.getDestination());
            if (here.isPresent()) {
                link.setDestination(here.get());
            } else {
                Node child = link.getFirstChild();
                while (child != null) {
                    Node next = child.getNext();
                    link.insertBefore(child);
                    child = next;
                }
                link.unlink();
            }
        }
    }
}
