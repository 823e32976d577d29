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
    void everyClassAndTestThatThePageNamesExists() throws IOException {
        Set<String> classes;
        try (var files = Files.walk(ROOT)) {
            classes = files.map(Path::toString)
                    .filter(file -> file.endsWith(".java") && file.contains("/src/"))
                    .map(file -> file.substring(file.lastIndexOf('/') + 1).replace(".java", ""))
                    .collect(Collectors.toSet());
        }
        assertThat(names(page())).isNotEmpty().isSubsetOf(classes);
    }

    @Test
    void everyRiskNamesATestThatShowsHowItIsMet() throws IOException {
        assertThat(page().lines().filter(line -> line.matches("\\| API\\d+ .*")))
                .hasSize(10)
                .allSatisfy(row -> assertThat(names(row.split("\\|")[3]))
                        .isNotEmpty()
                        .allMatch(name -> name.matches(".*(Test|IT|Matrix)")));
    }

    private static List<String> names(String text) {
        return Pattern.compile("`([A-Z]\\w+)(?:\\.\\w+)?`")
                .matcher(text)
                .results()
                .map(name -> name.group(1))
                .toList();
    }

    private static String page() throws IOException {
        return Files.readString(ROOT.resolve("docs/security.md"));
    }
}
