package org.nextlevel.testkit.sql;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Finds the texts of a file that have a name: its static final fields of type String. */
final class Constants extends TreeScanner<Void, Map<String, ExpressionTree>> {
    private static final Set<Modifier> CONSTANT = Set.of(Modifier.STATIC, Modifier.FINAL);

    static Map<String, ExpressionTree> of(CompilationUnitTree unit) {
        Map<String, ExpressionTree> constants = new HashMap<>();
        new Constants().scan(unit, constants);
        return constants;
    }

    @Override
    public Void visitVariable(VariableTree variable, Map<String, ExpressionTree> constants) {
        if (variable.getModifiers().getFlags().containsAll(CONSTANT)
                && variable.getInitializer() != null
                && "String".equals(variable.getType().toString())) {
            constants.put(variable.getName().toString(), variable.getInitializer());
        }
        return super.visitVariable(variable, constants);
    }
}
