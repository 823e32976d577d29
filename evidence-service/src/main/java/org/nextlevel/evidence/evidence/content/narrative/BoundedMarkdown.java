package org.nextlevel.evidence.evidence.content.narrative;

import java.util.Map;
import java.util.Optional;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/**
 * Markdown (CommonMark) as people write it. What piles up marks costs the square of their number to read, and what nests
 * hundreds deep cannot be walked through: neither is taken for Markdown.
 */
public final class BoundedMarkdown {
    /** Blocks within blocks. */
    public static final int DEEPEST_BLOCKS = 50;

    private static final int DEEPEST = 150;
    private static final Map<Character, Integer> MOST =
            Map.of('<', 300, '[', 500, '*', 2_000, '_', 2_000, '`', 2_000, '~', 2_000);

    private BoundedMarkdown() {}

    /** The document; empty where nobody writes so. */
    public static Optional<Node> parse(Parser parser, String markdown) {
        boolean isOrdinary = MOST.entrySet().stream()
                .allMatch(mark ->
                        markdown.chars().filter(one -> one == mark.getKey()).count() <= mark.getValue());
        return isOrdinary
                ? Optional.of(parser.parse(markdown)).filter(document -> depth(document) <= DEEPEST)
                : Optional.empty();
    }

    /** Without recursion, for which it may be too deep. */
    private static int depth(Node document) {
        int most = 0;
        int depth = 0;
        Node node = document;
        while (node != null) {
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                most = Math.max(most, ++depth);
                continue;
            }
            while (node != document && node.getNext() == null) {
                node = node.getParent();
                depth--;
            }
            node = node == document ? null : node.getNext();
        }
        return most;
    }
}
