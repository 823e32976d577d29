package org.nextlevel.testkit.source;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** Reads Java files with the compiler's own parser; nothing is compiled. */
public final class SourceFiles {
    private SourceFiles() {}

    /**
     * All Java files in a folder and below, by name.
     *
     * @throws UncheckedIOException when the folder does not exist or cannot be read
     */
    public static List<SourceFile> in(Path folder) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            var java = files.getJavaFileObjectsFromPaths(javaFiles(folder));
            var task = (JavacTask) compiler.getTask(null, files, _ -> {}, List.of("-proc:none"), null, java);
            var positions = Trees.instance(task).getSourcePositions();
            List<SourceFile> sources = new ArrayList<>();
            for (CompilationUnitTree tree : task.parse()) {
                sources.add(new SourceFile(tree, positions));
            }
            return sources;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Path> javaFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}
