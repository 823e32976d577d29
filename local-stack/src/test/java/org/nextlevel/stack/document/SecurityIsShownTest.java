package org.nextlevel.stack.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SecurityIsShownTest {
    private static final Path ROOT = Path.of(System.getProperty("nextlevel.root"));

    /** A type, and where one of its methods is meant, that. */
    private static final Pattern NAME = Pattern.compile("`([A-Z]\\w+)(?:\\.(\\w+))?`");

    private static Sources sources;

    @BeforeAll
    static void read() throws IOException {
        sources = Sources.below(ROOT);
    }

    @Test
    void everyClassAndTestThatThePageNamesExists() throws IOException {
        assertThat(names(page()))
                .isNotEmpty()
                .allSatisfy(name ->
                        assertThat(sources.of(name.group(1))).as(name.group()).isNotEmpty());
    }

    @Test
    void everyMethodThatThePageNamesExistsInItsClassOrInWhatThatIs() throws IOException {
        assertThat(names(page()).stream().filter(name -> name.group(2) != null))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(sources.have(name.group(1), name.group(2)))
                        .as(name.group())
                        .isTrue());
    }

    @Test
    void aMethodIsFoundInAnInterfaceAndNotInItsCallers() {
        assertThat(sources.have("SecurityIsShownTest", "aMethodIsFoundInAnInterfaceAndNotInItsCallers"))
                .isTrue();
        assertThat(sources.have("AnEmployeeGrowsIT", "aScopeGivesAPersonNothing"))
                .isTrue();
        assertThat(sources.have("SecurityIsShownTest", "requireNonNull")).isFalse();
    }

    @Test
    void everyRiskNamesATestThatShowsHowItIsMet() throws IOException {
        assertThat(page().lines().filter(line -> line.matches("\\| API\\d+ .*")))
                .hasSize(10)
                .allSatisfy(row -> assertThat(names(row.split("\\|")[3]))
                        .isNotEmpty()
                        .allMatch(name -> name.group(1).matches(".*(Test|IT|Matrix)")));
    }

    private static List<MatchResult> names(String text) {
        return NAME.matcher(text).results().toList();
    }

    private static String page() throws IOException {
        return Files.readString(ROOT.resolve("docs/security.md"));
    }

    /** The sources of all modules, by the type that a file is named after. */
    private record Sources(List<Path> files) {
        private static final Pattern SUPERTYPES = Pattern.compile("(?:extends|implements)\\s+([\\w<>,.\\s]+?)\\s*[{]");

        static Sources below(Path root) throws IOException {
            try (Stream<Path> all = Files.walk(root)) {
                return new Sources(all.filter(file -> file.toString().endsWith(".java"))
                        .filter(file -> file.toString().contains("/src/"))
                        .toList());
            }
        }

        List<String> of(String type) {
            return files.stream()
                    .filter(file -> file.endsWith(type + ".java"))
                    .map(Sources::content)
                    .toList();
        }

        boolean have(String type, String method) {
            Pattern declared = Pattern.compile("(?m)^ {4}(?!return|throw|new)[\\w<>\\[\\], ]+ " + method + "\\(");
            return of(type).stream().anyMatch(source -> declared.matcher(source).find())
                    || of(type).stream().flatMap(Sources::supertypes).anyMatch(above -> have(above, method));
        }

        private static Stream<String> supertypes(String source) {
            return SUPERTYPES
                    .matcher(source)
                    .results()
                    .flatMap(found -> Pattern.compile("[A-Z]\\w+")
                            .matcher(found.group(1).replaceAll("<[^{]*>", ""))
                            .results())
                    .map(MatchResult::group);
        }

        private static String content(Path file) {
            try {
                return Files.readString(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
