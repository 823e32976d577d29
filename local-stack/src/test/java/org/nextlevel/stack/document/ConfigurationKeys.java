package org.nextlevel.stack.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The configuration keys of our own, found in sources and settings of all modules; {@code *} stands for a name in a map. */
record ConfigurationKeys(Set<String> read, Set<String> set) {
    private static final String OWN = "((?:nextlevel|gateway|framework)\\.[a-z0-9.-]+)";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{" + OWN);
    private static final Pattern BY_NAME =
            Pattern.compile("(?:@ConfigProperty\\(\\s*name = |get(?:Optional)?Values?\\()\\s*\"" + OWN + "\"");
    private static final Pattern SETTING = Pattern.compile("(?m)^(?:%\\w+\\.)?" + OWN + "=");
    private static final Pattern MAPPING =
            Pattern.compile("@ConfigMapping\\(prefix = \"([^\"]+)\"\\)\\s*(?:public )?interface (\\w+)");
    private static final Pattern METHOD = Pattern.compile("(?m)^\\s*([\\w.]+(?:<.+>)?) (\\w+)\\(\\);");

    static ConfigurationKeys of(Path root) {
        Set<String> read = new TreeSet<>();
        Set<String> set = new TreeSet<>();
        files(root, ".properties").forEach(text -> {
            read.addAll(groups(PLACEHOLDER, text));
            set.addAll(groups(SETTING, text));
        });
        files(root, ".java").forEach(text -> read.addAll(groups(BY_NAME, text)));
        String mappings = files(root, ".java")
                .filter(text -> text.contains("import io.smallrye.config."))
                .collect(Collectors.joining());
        MAPPING.matcher(mappings)
                .results()
                .forEach(found -> read.addAll(
                        mapped(mappings, found.group(1), found.group(2)).collect(Collectors.toSet())));
        return new ConfigurationKeys(read, set);
    }

    private static Stream<String> mapped(String text, String prefix, String type) {
        return METHOD.matcher(body(text, type)).results().flatMap(method -> {
            String key = prefix + "." + kebab(method.group(2));
            String returned = method.group(1);
            String named = returned.replaceFirst("^Map<String, (.+)>$", "$1");
            String below = named.equals(returned) ? key : key + ".*";
            return text.contains("interface " + named + " {") ? mapped(text, below, named) : Stream.of(below);
        });
    }

    /** What stands in an interface itself, and not in those inside of it. */
    private static String body(String text, String type) {
        StringBuilder body = new StringBuilder();
        int depth = 0;
        for (int i = text.indexOf("interface " + type + " {") + type.length() + 10; i < text.length(); i++) {
            char at = text.charAt(i);
            depth += at == '{' ? 1 : at == '}' ? -1 : 0;
            if (depth == 1) {
                body.append(at);
            } else if (depth == 0 && !body.isEmpty()) {
                break;
            }
        }
        // Without comments, whose braces are in pairs.
        return body.toString().replaceAll("/\\*\\*[^/]*\\*/", "");
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static List<String> groups(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    /** Of the sources alone: what is built may come and go meanwhile. */
    private static Stream<String> files(Path root, String ending) {
        try (var modules = Files.list(root)) {
            return modules
                    .map(module -> module.resolve("src/main"))
                    .filter(Files::isDirectory)
                    .flatMap(ConfigurationKeys::walk)
                    .filter(file -> file.toString().endsWith(ending))
                    .map(ConfigurationKeys::text)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> walk(Path folder) {
        try {
            return Files.walk(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
