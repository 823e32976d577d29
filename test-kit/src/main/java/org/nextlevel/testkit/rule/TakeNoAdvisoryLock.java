package org.nextlevel.testkit.rule;

import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.nio.file.Path;
import java.util.List;

/** A source without SQL that takes an advisory lock. */
final class TakeNoAdvisoryLock extends SourceCondition {
    TakeNoAdvisoryLock(Path sources) {
        super("take no advisory lock by hand", sources);
    }

    @Override
    TreeScanner<Void, Void> faults(List<Tree> found) {
        return new TreeScanner<>() {
            @Override
            public Void visitLiteral(LiteralTree literal, Void nothing) {
                if (String.valueOf(literal.getValue()).contains("pg_advisory")) {
                    found.add(literal);
                }
                return null;
            }
        };
    }
}
