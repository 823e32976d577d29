package org.nextlevel.testkit.sql;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.nextlevel.testkit.source.Annotations;
import org.nextlevel.testkit.source.SourceFile;

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

    private final SourceFile file;
    private final String wing;
    private final Joined joined;
    private final List<SourceText> texts = new ArrayList<>();
    private final List<SourceEntity> entities = new ArrayList<>();

    private SourceReader(SourceFile file, String wing) {
        this.file = file;
        this.wing = wing;
        this.joined = new Joined(Constants.of(file.tree()));
    }

    /** @param root the root package of the service; the package below it is the file's wing */
    static SourceReader of(SourceFile file, String root) {
        String name = file.packageName();
        String wing =
                name.startsWith(root + ".") ? name.substring(root.length() + 1).split("\\.")[0] : "";
        var reader = new SourceReader(file, wing);
        reader.scan(file.tree(), null);
        return reader;
    }

    List<SourceText> texts() {
        return texts;
    }

    List<SourceEntity> entities() {
        return entities;
    }

    @Override
    public Void visitClass(ClassTree type, Void nothing) {
        Annotations.literals(type, "Entity").ifPresent(entity -> {
            String name = entity.getOrDefault("name", type.getSimpleName().toString());
            String table = Annotations.literals(type, "Table")
                    .map(literals -> literals.get("name"))
                    .orElseGet(() -> SourceEntity.tableOf(name));
            entities.add(new SourceEntity(wing, name, table));
        });
        return super.visitClass(type, nothing);
    }

    @Override
    public Void visitAnnotation(AnnotationTree annotation, Void nothing) {
        return WITH_A_QUERY.contains(Annotations.simpleName(annotation))
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
        texts.add(new SourceText(wing, file.place(text), joined.text(text)));
    }
}
