package org.nextlevel.testkit.source;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;

/** A Java file that was parsed and not compiled: names in it stand as they were written. */
public record SourceFile(CompilationUnitTree tree, SourcePositions positions) {
    /** The package that the file declares; empty for the unnamed one. */
    public String packageName() {
        return tree.getPackageName() == null ? "" : tree.getPackageName().toString();
    }

    /** The name of the file without its folder, for example {@code Goal.java}. */
    public String name() {
        String path = tree.getSourceFile().toUri().getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Where a part of the file begins, as people and their editors read it: package, file and line. */
    public String place(Tree part) {
        long line = tree.getLineMap().getLineNumber(positions.getStartPosition(tree, part));
        return "%s (%s:%d)".formatted(packageName(), name(), line);
    }
}
