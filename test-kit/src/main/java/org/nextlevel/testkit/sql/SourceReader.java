package org.nextlevel.testkit.sql;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Walks through one source file and collects its texts and entities. Annotations that hold no query are left out. */
final class SourceReader extends TreeScanner<Void, Void> {
    private static final Set<String> WITH_A_QUERY = Set.of(
            "NamedQuery",
            "NamedNativeQuery",
            "Formula",
            "SQLRestriction",
            "SQLSelect",
            "SQLInsert",
            "SQLUpdate",
            "SQLDelete",
            "Subselect",
            "JoinFormula",
            "Check",
            "View");

    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final SourcePlace place;
    private final Joined joined;
    private final List<SourceText> texts = new ArrayList<>();
    private final List<SourceEntity> entities = new ArrayList<>();

    SourceReader(CompilationUnitTree unit, SourcePositions positions, SourcePlace place) {
        this.unit = unit;
        this.positions = positions;
        this.place = place;
        this.joined = new Joined(Constants.of(unit));
    }

    List<SourceText> texts() {
        return texts;
    }

    List<SourceEntity> entities() {
        return entities;
    }

    @Override
    public Void visitClass(ClassTree type, Void nothing) {
        Map<String, String> entity = AnnotationText.of(type, "Entity");
        if (entity != null) {
            String name = entity.getOrDefault("name", type.getSimpleName().toString());
            Map<String, String> table = AnnotationText.of(type, "Table");
            String tableName = table == null ? null : table.get("name");
            entities.add(new SourceEntity(place, name, tableName == null ? SourceEntity.tableOf(name) : tableName));
        }
        return super.visitClass(type, nothing);
    }

    @Override
    public Void visitAnnotation(AnnotationTree annotation, Void nothing) {
        return WITH_A_QUERY.contains(AnnotationText.simpleName(annotation))
                ? super.visitAnnotation(annotation, nothing)
                : null;
    }

    @Override
    public Void visitBinary(BinaryTree operation, Void nothing) {
        if (operation.getKind() != Tree.Kind.PLUS || !joined.hasText(operation)) {
            return super.visitBinary(operation, nothing);
        }
        add(operation);
        joined.otherParts(operation).forEach(part -> scan(part, null));
        return null;
    }

    @Override
    public Void visitLiteral(LiteralTree literal, Void nothing) {
        if (literal.getKind() == Tree.Kind.STRING_LITERAL) {
            add(literal);
        }
        return null;
    }

    private void add(ExpressionTree text) {
        long line = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, text));
        texts.add(new SourceText(place, line, joined.text(text)));
    }
}
