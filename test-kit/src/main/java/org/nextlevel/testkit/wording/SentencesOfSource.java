package org.nextlevel.testkit.wording;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.nextlevel.testkit.source.SourceFile;
import org.nextlevel.testkit.source.SourceFiles;

/** The sentences that stand in Java files. */
public final class SentencesOfSource {
    /** Two words at least: others are names of things, such as keys of a map. */
    private static final Pattern WORDS = Pattern.compile("(?s).*\\p{L}{2,}[^\\p{L}]*\\s.*\\p{L}.*");

    private SentencesOfSource() {}

    /** A sentence and where it stands. */
    public record Written(String text, String place) {}

    /** What the annotations of a folder give as examples. */
    public static List<Written> examples(Path folder) {
        return literals(folder, false);
    }

    /** All literals of a folder. */
    static List<Written> literals(Path folder) {
        return literals(folder, true);
    }

    private static List<Written> literals(Path folder, boolean everywhere) {
        return SourceFiles.in(folder).stream()
                .flatMap(file -> new Literals(file, everywhere).read().stream())
                .toList();
    }

    private static final class Literals extends TreeScanner<Void, Void> {
        private final SourceFile file;
        private final List<Written> found = new ArrayList<>();
        private final boolean everywhere;
        private boolean inExample;

        Literals(SourceFile file, boolean everywhere) {
            this.file = file;
            this.everywhere = everywhere;
        }

        List<Written> read() {
            scan(file.tree(), null);
            return found;
        }

        @Override
        public Void visitAssignment(AssignmentTree assignment, Void none) {
            boolean example = assignment.getVariable() instanceof IdentifierTree name
                    && name.getName().toString().startsWith("example");
            inExample = example;
            super.visitAssignment(assignment, none);
            inExample = false;
            return null;
        }

        @Override
        public Void visitBinary(BinaryTree joined, Void none) {
            String text = text(joined);
            if (text == null) {
                return super.visitBinary(joined, none);
            }
            add(text, joined);
            return null;
        }

        @Override
        public Void visitLiteral(LiteralTree literal, Void none) {
            if (literal.getValue() instanceof String text) {
                add(text, literal);
            }
            return null;
        }

        private void add(String text, Tree place) {
            if ((everywhere || inExample) && WORDS.matcher(text).matches()) {
                found.add(new Written(text, file.place(place)));
            }
        }

        /** Literals joined by plus; null when anything else is among them. */
        private static String text(Tree tree) {
            return switch (tree) {
                case LiteralTree literal when literal.getValue() instanceof String text -> text;
                case BinaryTree joined
                when joined.getKind() == Tree.Kind.PLUS -> {
                    String left = text(joined.getLeftOperand());
                    String right = text(joined.getRightOperand());
                    yield left == null || right == null ? null : left + right;
                }
                default -> null;
            };
        }
    }
}
