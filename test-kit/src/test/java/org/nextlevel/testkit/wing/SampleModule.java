package org.nextlevel.testkit.wing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** A module that a test writes and compiles: types, one a file, and wings below {@code org.sample}. */
final class SampleModule {
    private final Path folder;

    SampleModule(Path folder) throws IOException {
        this.folder = folder;
        write(
                "org.nextlevel.kit.wing",
                "Wing",
                "public @interface Wing { String[] uses() default {}; String[] door() default {}; }");
    }

    /** Adds the source of a type; its name is the word after {@code class}. */
    SampleModule type(String room, String source) throws IOException {
        return write("org.sample." + room, source.replaceFirst(".*?class (\\w+).*", "$1"), source);
    }

    /** Declares a package as a wing that uses others, listed by their names in quotes, and has no door. */
    SampleModule wing(String name, String uses) throws IOException {
        return wing(name, uses, "");
    }

    /** Declares a package as a wing, with lists of names in quotes. */
    SampleModule wing(String name, String uses, String door) throws IOException {
        Path file = file("org.sample." + name, "package-info");
        Files.writeString(
                file,
                "@org.nextlevel.kit.wing.Wing(uses = {%s}, door = {%s}) package org.sample.%s;"
                        .formatted(uses, door, name));
        return this;
    }

    Wings wings() throws IOException {
        List<String> sources;
        try (Stream<Path> files = Files.walk(folder)) {
            sources = files.map(Path::toString)
                    .filter(file -> file.endsWith(".java"))
                    .toList();
        }
        var arguments = Stream.concat(Stream.of("-d", folder.resolve("classes").toString()), sources.stream());
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)))
                .isZero();
        return new Wings("org.sample", new ClassFileImporter().importPath(folder.resolve("classes")));
    }

    WingRules rules() throws IOException {
        return new WingRules(wings(), new WingPicture(folder.resolve("ARCHITECTURE.md"), "sample")) {};
    }

    private SampleModule write(String packageName, String type, String source) throws IOException {
        Files.writeString(file(packageName, type), "package %s; %s".formatted(packageName, source));
        return this;
    }

    private Path file(String packageName, String type) throws IOException {
        Path directory = Files.createDirectories(folder.resolve(packageName.replace('.', '/')));
        return directory.resolve(type + ".java");
    }
}
