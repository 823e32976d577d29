package org.nextlevel.evidence.evidence.batch.pasted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nextlevel.evidence.evidence.content.EvidenceLink;
import org.nextlevel.evidence.suggestion.period.HeadingHints;
import org.nextlevel.kit.problem.Invalid;

@Tag("M3.3")
class BragDocumentTest {
    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void aDocumentIsReadIntoItems(String name, String text, String items) {
        assertThat(BragDocument.read(text, HeadingHints.NONE).items().stream()
                        .map(BragDocumentTest::shown)
                        .collect(Collectors.joining("\n")))
                .isEqualTo(items);
    }

    /** Of the form: {@code line | summary [@ period] [! for an open task] [+ links] [| narrative]}. */
    private static String shown(BatchItem item) {
        String links = item.links().stream().map(EvidenceLink::url).collect(Collectors.joining(" "));
        return item.line() + " | " + item.summary()
                + item.period()
                        .map(period -> " @ " + period.first() + ".." + period.last())
                        .orElse("")
                + (item.isOpen() ? " !" : "")
                + (links.isEmpty() ? "" : " + " + links)
                + (item.narrative() == null ? "" : " | " + item.narrative().replace("\n", "¶"));
    }

    /** As people of several trades wrote them, with what is left out: {@code line ~ what}. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("documentsOfStrangers")
    void ofADocumentOfStrangersNothingIsGuessedInSilence(String name, String text, String items) {
        BragDocument.Reading reading = BragDocument.read(text, HeadingHints.NONE);
        Stream<String> leftOut = reading.leftOut().stream().map(one -> one.line() + " ~ " + one.text());
        assertThat(Stream.concat(reading.items().stream().map(BragDocumentTest::shown), leftOut)
                        .collect(Collectors.joining("\n")))
                .isEqualTo(items);
    }

    @Test
    void whatIsLeftOutForItsTimeIsReadOnceItIsSaidHowTimesAreWritten() {
        HeadingHints said = new HeadingHints(true, 4);
        assertThat(BragDocument.read("Fecha;Logro\n12/03/2025;Nueva ruta\n", said).items().stream()
                        .map(BragDocumentTest::shown))
                .containsExactly("2 | Nueva ruta @ 2025-03-12..2025-03-12");
        assertThat(BragDocument.read("Q3 FY25\n\nTask: Faster quotes\nResult: Quotes in 2 days\n", said)
                        .items())
                .singleElement()
                .satisfies(item -> assertThat(item.period()).isPresent());
    }

    static Stream<Arguments> documents() throws IOException {
        return documents("/brag-documents.txt");
    }

    static Stream<Arguments> documentsOfStrangers() throws IOException {
        return documents("/strangers-brag-documents.txt");
    }

    private static Stream<Arguments> documents(String file) throws IOException {
        try (var table = BragDocumentTest.class.getResourceAsStream(file)) {
            String all = new String(table.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(all.split("(?m)^=== ")).skip(1).map(entry -> {
                String[] parts = entry.split("(?m)^--->\\n");
                String[] named = parts[0].split("\\n", 2);
                return Arguments.of(named[0], named[1], parts[1].stripTrailing());
            });
        }
    }

    @Test
    void aLongItemKeepsItsFirstSentenceAndAllOfItAsNarrative() {
        String text = "I *led* the work. " + "It was long and hard. ".repeat(30);
        BatchItem item = BragDocument.read("- " + text + "\n  - and more", HeadingHints.NONE)
                .items()
                .getFirst();
        assertThat(item.summary()).isEqualTo("I led the work.");
        assertThat(item.narrative()).startsWith("I *led* the work. It was").endsWith("hard.\n\n- and more");
    }

    @Test
    void aSentenceThatIsTooLongIsCutAtAWord() {
        BatchItem item = BragDocument.read("word ".repeat(200), HeadingHints.NONE)
                .items()
                .getFirst();
        assertThat(item.summary()).hasSizeLessThanOrEqualTo(500).endsWith("word…");
        assertThat(BragDocument.read("😀a".repeat(400), HeadingHints.NONE)
                        .items()
                        .getFirst()
                        .summary())
                .hasSizeLessThanOrEqualTo(500);
    }

    @Test
    void whatNoPieceOfEvidenceCanHoldIsRefusedWithItsLine() {
        assertThatThrownBy(() -> BragDocument.read("- a\n- " + "b".repeat(10_001), HeadingHints.NONE)
                        .items())
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refused -> assertThat(refused.violations())
                                .extracting(fault -> fault.line())
                                .containsExactly(2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- **Cut** the build | CUT  THE BUILD",
                "- Cut the build. | * cut the build",
                "- See [wiki](https://a.example/b) | See wiki",
                "# 2023\\n- moved | # 2024\\n- moved",
                "- a\\n  - b | 1. a\\n   * b",
            })
    void theSameWordsHaveTheSameDigest(String one, String other) {
        assertThat(digests(one)).isEqualTo(digests(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"- Saved 5% | - Saved 5", "- C | - C#", "- a\\n  - b | - a\\n  - c", "- saved 1.5 | - saved 15"})
    void otherWordsHaveAnother(String one, String other) {
        assertThat(digests(one)).isNotEqualTo(digests(other));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- ",
                "> ",
                "*a ",
                "[",
                "![[",
                "**a *b ",
                "`",
                "<a",
                "1. ",
                "\t",
                "- [ ] ",
                "](",
                "(https://a",
                "since ",
                "When|What\nsince 2020 ",
                "# a\n\n\u2003\n\n",
                "# "
            })
    void whateverIsPastedIsReadOrRefused(String part) {
        for (int length : List.of(10, 9_900, 200_000)) {
            String text = part.repeat(length / part.length());
            try {
                assertThat(BragDocument.read(text, HeadingHints.NONE).items()).isNotNull();
            } catch (Invalid refused) {
                assertThat(refused.violations()).isNotEmpty();
            }
        }
    }

    @Test
    @Tag("fair")
    @Timeout(30)
    void itemsThatPileUpMarksAreTakenAsTheyAre() {
        String item = "Led <".repeat(1_900);
        assertThat(BragDocument.read(("- " + item + "\n").repeat(20), HeadingHints.NONE)
                        .items())
                .hasSize(20)
                .first()
                .satisfies(one -> assertThat(one.toString()).contains("Led <Led <"));
    }

    private static List<String> digests(String text) {
        return BragDocument.read(text.replace("\\n", "\n"), HeadingHints.NONE).items().stream()
                .map(BatchItem::digest)
                .toList();
    }
}
