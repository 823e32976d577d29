package org.nextlevel.k8s;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nextlevel.k8s.rendered.Rendered;

/** What holds for the services where the manifests say nothing: their own properties, and the page that has all keys. */
final class Settings {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (`[^|]+) \\| ([^|]*) \\|");

    private Settings() {}

    /** The properties that a module is built with, those of the kit included where it has the kit. */
    static Map<String, String> of(String module) {
        Properties settings = new Properties();
        Stream.of(
                        "service-kit/src/main/resources/META-INF/microprofile-config.properties",
                        module + "/src/main/resources/application.properties")
                .filter(file -> module.endsWith("-service") || !file.startsWith("service-kit"))
                .forEach(file -> load(settings, text(file)));
        return settings.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, settings::getProperty));
    }

    /** The names of variables that set what docs/configuration.md has. */
    static Set<String> documented() {
        return ROW.matcher(text("docs/configuration.md"))
                .results()
                .flatMap(row -> keys(row.group(1)))
                .map(Settings::variable)
                .collect(Collectors.toSet());
    }

    /** What docs/configuration.md says holds for a key where nothing is configured. */
    static String byDefault(String key) {
        return ROW.matcher(text("docs/configuration.md"))
                .results()
                .filter(row -> keys(row.group(1)).anyMatch(key::equals))
                .map(row -> row.group(2).replace("`", ""))
                .findFirst()
                .orElseThrow();
    }

    /** A setting as a variable of the environment. */
    static String variable(String key) {
        return key.replaceAll("\\W", "_").toUpperCase(Locale.ROOT);
    }

    private static Stream<String> keys(String cell) {
        return Arrays.stream(cell.replace("`", "").split(", ", -1));
    }

    private static void load(Properties settings, String text) {
        try {
            settings.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String file) {
        try {
            return Files.readString(Rendered.ROOT.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
