package org.nextlevel.testkit.rule;

import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.nio.file.Path;
import java.util.List;

/** A source without lambdas whose body is a block. */
final class HaveNoBlockLambda extends SourceCondition {
    HaveNoBlockLambda(Path sources) {
        super("have no lambda with a block", sources);
    }

    @Override
    TreeScanner<Void, Void> faults(List<Tree> found) {
        return new TreeScanner<>() {
            @Override
            public Void visitLambdaExpression(LambdaExpressionTree lambda, Void nothing) {
                if (lambda.getBodyKind() == LambdaExpressionTree.BodyKind.STATEMENT) {
                    found.add(lambda);
                }
                return super.visitLambdaExpression(lambda, nothing);
            }
        };
    }
}
