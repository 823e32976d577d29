package org.nextlevel.framework.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.problem.Malformed;

/** A table that costs a reader as much as it can is refused before it is kept. */
@Tag("fair")
class WorstSheetTest {
    private static final int LARGE = 5_000_000;

    @ParameterizedTest
    @CsvSource({
        "csv, 'a,b\n', rows",
        "html, <tr><td>a, tags",
        "html, <b>, tags",
        "markdown, '|a|b|\n', lines",
        "markdown, 'a\n\n', lines"
    })
    void whatIsTooLongIsRefused(String subtype, String part, String tooMany) {
        refuses(subtype, "|a|b|\n|-|-|\n" + part.repeat(LARGE / part.length()), tooMany);
    }

    @Test
    void soIsWhatHasTooManyCells() {
        refuses("csv", (",a".repeat(490) + "\n").repeat(5_000), "more than 250000 cells");
        refuses("html", "<table>" + "<tr><td colspan=500>a".repeat(9_000), "more than 250000 cells");
        refuses(
                "markdown",
                "|a".repeat(500) + "|\n" + "|-".repeat(500) + "|\n" + ("|a".repeat(500) + "|\n").repeat(300),
                "bars");
    }

    @Test
    @Timeout(20)
    void aLongLineIsReadOnce() {
        String blanks = " ".repeat(1_000_000);
        for (String line : List.of(
                "# " + blanks + "y".repeat(301),
                "- " + blanks + "\u2028",
                "1. " + blanks + "\u2028",
                "#".repeat(1_000_000))) {
            assertThatThrownBy(() -> read("markdown", line)).isInstanceOf(Invalid.class);
        }
    }

    @Test
    void rowsInWhichNothingStandsAreNoRows() {
        assertThat(read("csv", "level,competency\n" + ",\n".repeat(20_000)).rows())
                .hasSize(1);
    }

    private static void refuses(String subtype, String text, String tooMany) {
        assertThatThrownBy(() -> read(subtype, text))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining(tooMany);
    }

    private static Sheet read(String subtype, String text) {
        return Sheet.read(text.getBytes(StandardCharsets.UTF_8), subtype, null);
    }
}
