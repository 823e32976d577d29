package org.nextlevel.testkit.sql;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LiteralTree;
import java.util.HashMap;
import java.util.Map;

/** Reads annotations in source files, which know no imports: they are recognised by their simple names. */
final class AnnotationText {
    private AnnotationText() {}

    /** The literals that a class's annotation is given, by attribute; null when the class has no such annotation. */
    static Map<String, String> of(ClassTree type, String simpleName) {
        return type.getModifiers().getAnnotations().stream()
                .filter(annotation -> simpleName(annotation).equals(simpleName))
                .findFirst()
                .map(AnnotationText::literals)
                .orElse(null);
    }

    static String simpleName(AnnotationTree annotation) {
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
