package org.nextlevel.testkit.sql;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Texts that are joined by {@code +}.
 *
 * @param constants the texts of the same file that have a name, by name
 */
record Joined(Map<String, ExpressionTree> constants) {
    private static final String UNKNOWN = " ? ";

    /** Whether a literal or a constant is among the parts. */
    boolean hasText(ExpressionTree expression) {
        return parts(expression).anyMatch(part -> isLiteral(part) || isConstant(part));
    }

    /** The whole text; a question mark stands for a part that is computed. */
    String text(ExpressionTree expression) {
        StringBuilder text = new StringBuilder();
        parts(expression).forEach(part -> {
            if (isLiteral(part)) {
                text.append(((LiteralTree) part).getValue());
            } else if (isConstant(part)) {
                text.append(text(constants.get(part.toString())));
            } else {
                text.append(UNKNOWN);
            }
        });
        return text.toString();
    }

    /** The parts that are computed: there may be further texts inside of them. */
    List<ExpressionTree> otherParts(ExpressionTree expression) {
        return parts(expression).filter(part -> !isLiteral(part)).toList();
    }

    private Stream<ExpressionTree> parts(ExpressionTree expression) {
        return switch (expression) {
            case BinaryTree plus
            when plus.getKind() == Tree.Kind.PLUS ->
                Stream.concat(parts(plus.getLeftOperand()), parts(plus.getRightOperand()));
            case ParenthesizedTree parenthesized -> parts(parenthesized.getExpression());
            default -> Stream.of(expression);
        };
    }

    private static boolean isLiteral(ExpressionTree part) {
        return part.getKind() == Tree.Kind.STRING_LITERAL;
    }

    private boolean isConstant(ExpressionTree part) {
        return part instanceof IdentifierTree && constants.containsKey(part.toString());
    }
}
