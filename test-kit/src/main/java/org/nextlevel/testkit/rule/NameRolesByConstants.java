package org.nextlevel.testkit.rule;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.nio.file.Path;
import java.util.List;
import org.nextlevel.testkit.source.Annotations;

/** A source whose {@code @RolesAllowed} contain no literal: a constant's value looks the same in a class file. */
final class NameRolesByConstants extends SourceCondition {
    NameRolesByConstants(Path sources) {
        super("name roles and scopes by constants", sources);
    }

    @Override
    TreeScanner<Void, Void> faults(List<Tree> found) {
        var literals = new TreeScanner<Void, Void>() {
            @Override
            public Void visitLiteral(LiteralTree literal, Void nothing) {
                found.add(literal);
                return null;
            }
        };
        return new TreeScanner<>() {
            @Override
            public Void visitAnnotation(AnnotationTree annotation, Void nothing) {
                return Annotations.simpleName(annotation).equals("RolesAllowed")
                        ? literals.scan(annotation.getArguments(), null)
                        : null;
            }
        };
    }
}
