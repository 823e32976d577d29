package org.nextlevel.testkit.sql;

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

/** The texts and the entities in a folder of Java sources, read by the compiler's own parser; nothing is compiled. */
record JavaSources(List<SourceText> texts, List<SourceEntity> entities) {
    static JavaSources in(Path folder) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            var sources = files.getJavaFileObjectsFromPaths(javaFiles(folder));
            return read((JavacTask) compiler.getTask(null, files, _ -> {}, List.of("-proc:none"), null, sources));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static JavaSources read(JavacTask task) throws IOException {
        var positions = Trees.instance(task).getSourcePositions();
        List<SourceText> texts = new ArrayList<>();
        List<SourceEntity> entities = new ArrayList<>();
        for (CompilationUnitTree unit : task.parse()) {
            var place = new SourcePlace(Path.of(unit.getSourceFile().toUri()), String.valueOf(unit.getPackageName()));
            var reader = new SourceReader(unit, positions, place);
            reader.scan(unit, null);
            texts.addAll(reader.texts());
            entities.addAll(reader.entities());
        }
        return new JavaSources(List.copyOf(texts), List.copyOf(entities));
    }

    private static List<Path> javaFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}
