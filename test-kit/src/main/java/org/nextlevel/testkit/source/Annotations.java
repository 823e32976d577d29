package org.nextlevel.testkit.source;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LiteralTree;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads annotations in source files, where imports are not followed: they are recognised by their simple names. */
public final class Annotations {
    private Annotations() {}

    /** The literals that a class's annotation is given, by attribute; empty when the class has no such annotation. */
    public static Optional<Map<String, String>> literals(ClassTree type, String simpleName) {
        return type.getModifiers().getAnnotations().stream()
                .filter(annotation -> simpleName(annotation).equals(simpleName))
                .findFirst()
                .map(Annotations::literals);
    }

    /** The name of an annotation without its package. */
    public static String simpleName(AnnotationTree annotation) {
        String name = annotation.getAnnotationType().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static Map<String, String> literals(AnnotationTree annotation) {
        Map<String, String> literals = new HashMap<>();
        for (var argument : annotation.getArguments()) {
            if (argument instanceof AssignmentTree assignment
                    && assignment.getExpression() instanceof LiteralTree literal) {
                literals.put(assignment.getVariable().toString(), String.valueOf(literal.getValue()));
            }
        }
        return literals;
    }
}
