package org.nextlevel.evidence.evidence.batch.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.nextlevel.evidence.evidence.content.EvidenceLink;
import org.nextlevel.evidence.evidence.content.narrative.BoundedMarkdown;

/**
 * What Markdown says once its marks are gone.
 *
 * @param text in one line
 * @param links to http and https, in their order, each once
 */
public record MarkdownText(String text, List<EvidenceLink> links) {
    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.of(Heading.class, ListBlock.class, BlockQuote.class, FencedCodeBlock.class))
            .maxOpenBlockParsers(BoundedMarkdown.DEEPEST_BLOCKS)
            .build();
    private static final Pattern ADDRESS = Pattern.compile(EvidenceLink.ADDRESS);
    private static final Pattern AFTER_ADDRESS = Pattern.compile("[.,;:!?'\")\\]}*_]+$");
    private static final int LONGEST_ADDRESS = 2_000;
    private static final int LONGEST_LABEL = 200;
    private static final int LONGEST_HEADING = 200;

    /** Of any Markdown, however it is nested. */
    public static MarkdownText of(String markdown) {
        var reading = new Reading();
        BoundedMarkdown.parse(PARSER, markdown)
                .ifPresentOrElse(document -> document.accept(reading), () -> reading.text.append(markdown));
        String text = reading.text.toString().replaceAll("\\s+", " ").strip();
        ADDRESS.matcher(text)
                .results()
                .forEach(found ->
                        reading.link(AFTER_ADDRESS.matcher(found.group()).replaceFirst(""), null));
        return new MarkdownText(text, List.copyOf(reading.links.values()));
    }

    /** What the first words of a line say: enough to know what it names. */
    public static String label(String line) {
        // The 3. of "3. Quartal" begins no list.
        String said = line.substring(0, Math.min(line.length(), LONGEST_HEADING))
                .replaceFirst("^(\\d{1,9})([.)])(?=\\s)", "$1\\\\$2");
        return of(said).text();
    }

    private static final class Reading extends AbstractVisitor {
        private final StringBuilder text = new StringBuilder();
        private final Map<String, EvidenceLink> links = new LinkedHashMap<>();

        @Override
        public void visit(Text node) {
            text.append(node.getLiteral());
        }

        @Override
        public void visit(Code node) {
            text.append(node.getLiteral());
        }

        @Override
        public void visit(FencedCodeBlock node) {
            text.append(' ').append(node.getLiteral()).append(' ');
        }

        @Override
        public void visit(SoftLineBreak node) {
            text.append(' ');
        }

        @Override
        public void visit(HardLineBreak node) {
            text.append(' ');
        }

        @Override
        public void visit(Paragraph node) {
            block(node);
        }

        @Override
        public void visit(Heading node) {
            block(node);
        }

        @Override
        public void visit(org.commonmark.node.Link node) {
            int start = text.length();
            visitChildren(node);
            String label = text.substring(start).strip();
            boolean isSaid = !label.isEmpty() && !label.equals(node.getDestination());
            link(node.getDestination(), isSaid ? label : null);
        }

        private void block(Node node) {
            text.append(' ');
            visitChildren(node);
        }

        private void link(String address, String label) {
            if (address.length() <= LONGEST_ADDRESS && ADDRESS.matcher(address).matches()) {
                String shown = label == null || label.length() <= LONGEST_LABEL ? label : null;
                links.putIfAbsent(address, new EvidenceLink(address, shown));
            }
        }
    }
}
