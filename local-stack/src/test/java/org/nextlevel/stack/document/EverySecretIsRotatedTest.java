package org.nextlevel.stack.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How another takes its place is said of each secret before somebody has to know it. */
class EverySecretIsRotatedTest {
    private static final Path ROOT = Path.of(System.getProperty("nextlevel.root"));
    private static final Path PAGE = ROOT.resolve("docs/operations/rotate.md");

    @Test
    void everySettingThatIsASecretIsOnThePage() throws IOException {
        List<String> secrets = ConfigurationKeys.of(ROOT).read().stream()
                .filter(key -> key.matches(".*([.-]key|secret|password)"))
                .toList();
        assertThat(secrets).contains("nextlevel.user-name-key");
        assertThat(named()).containsAll(secrets);
    }

    @Test
    void everySecretOfTheManifestsIsOnThePage() throws IOException {
        Set<String> secrets;
        try (Stream<Path> files = Files.walk(ROOT.resolve("k8s"))) {
            secrets = files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.toString().contains("target"))
                    .flatMap(EverySecretIsRotatedTest::secrets)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        assertThat(secrets).contains("introspection", "evidence-database-owner", "backups");
        assertThat(named()).containsAll(secrets);
    }

    private static Stream<String> secrets(Path file) {
        return found(
                "(?:secretKeyRef: |[a-z]*[sS]ecret: |[uU]sernameSecret: |AccessKey: |accessKeyId: )\\{ name: ([a-z-]+)",
                file);
    }

    private static List<String> named() {
        return found("`([^`]+)`", PAGE)
                .flatMap(text -> Stream.of(text, text.replaceFirst("/.*", "")))
                .toList();
    }

    private static Stream<String> found(String pattern, Path file) {
        try {
            return Pattern.compile(pattern)
                    .matcher(Files.readString(file))
                    .results()
                    .map(one -> one.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
