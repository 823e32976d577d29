package org.nextlevel.advisor.advice.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.nextlevel.engine.rule.Rule;
import org.nextlevel.engine.rule.fact.Fact;

/** What docs/rules.md says of facts and rules is so. A local build writes it, CI checks it. */
class RulesDocumentTest {
    private static final Path DOCUMENT = Path.of("..", "docs", "rules.md");

    @Test
    void theTablesOfTheDocumentAreThoseOfTheCode() throws IOException {
        String written = Files.readString(DOCUMENT);
        String now = with("rules", rules(), with("facts", facts(), written));
        if (System.getenv("CI") == null) {
            Files.writeString(DOCUMENT, now);
        } else {
            assertThat(written).isEqualTo(now);
        }
    }

    private static String with(String name, String table, String document) {
        String begin = "<!-- %s -->\n".formatted(name);
        String end = "<!-- end of %s -->".formatted(name);
        assertThat(document).contains(begin, end);
        return document.substring(0, document.indexOf(begin) + begin.length())
                + table
                + document.substring(document.indexOf(end));
    }

    private static String facts() {
        return Arrays.stream(Fact.values())
                .map(fact -> "| `%s` | %s | %s | %s | %s | %s |\n"
                        .formatted(
                                fact.key(),
                                fact.type(),
                                fact.meaning(),
                                text(fact.unit()),
                                text(fact.whenNull()),
                                fact.source()))
                .collect(Collectors.joining(
                        "", "| fact | type | says | unit | null when | from |\n|---|---|---|---|---|---|\n", ""));
    }

    private static String rules() {
        return ShippedRules.shipped().rules().stream()
                .sorted(Comparator.comparing(Rule::mission).thenComparing(Rule::key))
                .map(rule -> "| %s | `%s` | %s | %s | `%s` |\n"
                        .formatted(
                                rule.mission(),
                                rule.key(),
                                rule.audience().stream()
                                        .sorted()
                                        .map(Enum::name)
                                        .collect(Collectors.joining(", ")),
                                rule.severity(),
                                rule.condition().replace("|", "\\|")))
                .collect(Collectors.joining(
                        "", "| row | rule | told to | severity | when |\n|---|---|---|---|---|\n", ""));
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
