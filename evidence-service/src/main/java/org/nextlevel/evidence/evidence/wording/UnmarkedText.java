package org.nextlevel.evidence.evidence.wording;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.nextlevel.evidence.evidence.content.narrative.BoundedMarkdown;

/** What a reader reads of Markdown: its words, and where its links lead, without any mark. */
final class UnmarkedText {
    private static final Parser PARSER =
            Parser.builder().maxOpenBlockParsers(BoundedMarkdown.DEEPEST_BLOCKS).build();

    private UnmarkedText() {}

    /** Empty for null; as it is written where nobody writes Markdown so. */
    static String of(String markdown) {
        if (markdown == null) {
            return "";
        }
        var reading = new Reading();
        return BoundedMarkdown.parse(PARSER, markdown)
                .map(document -> {
                    document.accept(reading);
                    return reading.read.toString();
                })
                .orElse(markdown);
    }

    private static final class Reading extends AbstractVisitor {
        private final StringBuilder read = new StringBuilder();

        @Override
        protected void visitChildren(Node parent) {
            super.visitChildren(parent);
            if (parent instanceof Block) {
                read.append('\n');
            }
        }

        @Override
        public void visit(Text text) {
            read.append(text.getLiteral());
        }

        @Override
        public void visit(Code code) {
            read.append(code.getLiteral());
        }

        @Override
        public void visit(FencedCodeBlock code) {
            read.append(code.getLiteral()).append('\n');
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            read.append(code.getLiteral()).append('\n');
        }

        @Override
        public void visit(SoftLineBreak lineBreak) {
            read.append('\n');
        }

        @Override
        public void visit(HardLineBreak lineBreak) {
            read.append('\n');
        }

        @Override
        public void visit(Link link) {
            visitChildren(link);
            read.append(' ').append(link.getDestination()).append(' ');
        }
    }
}
