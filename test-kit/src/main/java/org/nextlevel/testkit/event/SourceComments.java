package org.nextlevel.testkit.event;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the comments of a class of this repository say of it and its parts. */
record SourceComments(String source) {
    private static final Path ROOT = Path.of(System.getProperty("nextlevel.root", ".."));

    static SourceComments of(Class<?> type) {
        String file =
                "src/main/java/" + type.getName().replaceFirst("\\$.*", "").replace('.', '/') + ".java";
        try (Stream<Path> modules = Files.list(ROOT)) {
            Path found = modules.map(module -> module.resolve(file))
                    .filter(Files::exists)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No module has " + file));
            return new SourceComments(Files.readString(found));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of a constant, or of a record, enum or class by its name; empty where nothing is said. */
    Optional<String> of(String name) {
        return first("/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@\\w+(?:\\([^)]*\\))?\\s*)*"
                        + "(?:(?:public|private|static|final|sealed) )*(?:(?:record|enum|class) )?" + name + "\\b")
                .map(comment -> comment.replaceFirst("(?s)\\s*\\*?\\s*@param.*", ""))
                .map(SourceComments::plain)
                .filter(text -> !text.isEmpty());
    }

    /** Of a component of a record of this source. */
    Optional<String> ofComponent(String name) {
        return first("@param " + name + " ((?:(?!@param|\\*/).)*)").map(SourceComments::plain);
    }

    private Optional<String> first(String pattern) {
        Matcher found = Pattern.compile(pattern, Pattern.DOTALL).matcher(source);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    private static String plain(String comment) {
        return comment.replaceAll("\\{@\\w+ (?:\\w+#)?([^}]*)}", "$1")
                .replaceAll("\\s*\\n\\s*\\*? ?", " ")
                .replaceAll("</?p>", "")
                .strip();
    }
}
