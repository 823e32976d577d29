package org.nextlevel.stack.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SecurityIsShownTest {
    private static final Path ROOT = Path.of(System.getProperty("nextlevel.root"));

    @Test
    void everyTestThatThePageNamesExists() throws IOException {
        Set<String> tests;
        try (var files = Files.walk(ROOT)) {
            tests = files.map(Path::toString)
                    .filter(file -> file.contains("/src/") && !file.contains("/target/"))
                    .map(file -> file.substring(file.lastIndexOf('/') + 1))
                    .collect(Collectors.toSet());
        }
        assertThat(named())
                .isNotEmpty()
                .allMatch(test -> tests.contains(test + ".java") || tests.contains(test + ".mjs"));
    }

    @Test
    void everyRiskNamesATestThatShowsHowItIsMet() throws IOException {
        assertThat(page().lines().filter(line -> line.matches("\\| API\\d+ .*")))
                .hasSize(10)
                .allMatch(row -> !testsIn(row.substring(row.lastIndexOf('|', row.length() - 2)))
                        .isEmpty());
    }

    private static List<String> named() throws IOException {
        return testsIn(page());
    }

    private static List<String> testsIn(String text) {
        return Pattern.compile("`(\\w+(?:Test|IT|Matrix|EveryTable\\w+))(?:\\.\\w+)?`")
                .matcher(text)
                .results()
                .map(test -> test.group(1))
                .toList();
    }

    private static String page() throws IOException {
        return Files.readString(ROOT.resolve("docs/security.md"));
    }
}
