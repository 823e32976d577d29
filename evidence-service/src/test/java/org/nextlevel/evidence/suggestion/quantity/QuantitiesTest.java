package org.nextlevel.evidence.suggestion.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is read out of the sentences of {@code quantity-sentences.tsv}: a sentence, a tab, and the amounts that somebody who
 * reads it would find, as {@code kind before>value..upTo unit}.
 */
@Tag("M4.4")
class QuantitiesTest {
    @Test
    void nearlyAllAmountsAreFoundAndNearlyNothingElse() throws IOException {
        List<String> lines = lines();
        List<String> wrong = new ArrayList<>();
        int right = 0;
        int found = 0;
        int labelled = 0;
        for (String line : lines) {
            String[] parts = line.split("\t", -1);
            List<String> expected = parts[1].isEmpty() ? List.of() : List.of(parts[1].split("; "));
            List<String> read = Quantities.of(parts[0]).stream()
                    .map(QuantitiesTest::written)
                    .toList();
            List<String> missing = new ArrayList<>(expected);
            right += (int) read.stream().filter(missing::remove).count();
            found += read.size();
            labelled += expected.size();
            if (!read.equals(expected)) {
                wrong.add("%s: %s instead of %s".formatted(parts[0], read, expected));
            }
        }
        double precision = (double) right / found;
        double recall = (double) right / labelled;
        System.out.printf(
                "%d sentences, %d amounts: precision %.3f, recall %.3f%n", lines.size(), labelled, precision, recall);
        assertThat(lines).hasSizeGreaterThanOrEqualTo(120);
        assertThat(precision).as("precision; wrong: %s", wrong).isGreaterThanOrEqualTo(0.95);
        assertThat(recall).as("recall; wrong: %s", wrong).isGreaterThanOrEqualTo(0.95);
    }

    /** Each was read wrong by a factor, or not at all, before. */
    @ParameterizedTest
    @CsvFileSource(resources = "/quantity-cases.tsv", delimiter = '\t', maxCharsPerColumn = 1_000)
    void amountsOfManyCountriesAreReadExactly(String sentence, String expected) {
        assertThat(Quantities.of(sentence)).extracting(QuantitiesTest::written).containsExactly(expected);
    }

    /** Sentence, value, whether it may mean a thousandth of that. */
    @ParameterizedTest
    @CsvSource({
        "Saved €80.000 a year, 80000, true",
        "80.000 € im Jahr eingespart, 80000, false",
        "'Saved €80,000 a year', 80000, false",
        "'1,500 Kunden für das neue Angebot gewonnen', 1500, true",
        "'Kept uptime at 99.999%', 99.999, false"
    })
    void whatMayBeThousandsOrDecimalsIsMarked(String sentence, String value, boolean ambiguous) {
        assertThat(Quantities.of(sentence)).singleElement().satisfies(one -> {
            assertThat(one.value()).isEqualByComparingTo(value);
            assertThat(one.ambiguous()).isEqualTo(ambiguous);
        });
    }

    @Test
    void everyAmountIsFoundWhereItStands() throws IOException {
        for (String line : lines()) {
            String sentence = line.split("\t", -1)[0];
            assertThat(Quantities.of(sentence))
                    .allSatisfy(one -> assertThat(sentence.substring(one.start(), one.end()))
                            .isEqualTo(one.text()));
        }
    }

    @Test
    void aLongSentenceOfNothingButNumbersIsRead() {
        assertThat(Quantities.of("1 ".repeat(250))).hasSizeLessThanOrEqualTo(250);
        assertThat(Quantities.of("1,000,".repeat(83))).isNotNull();
        assertThat(Quantities.of("from 1 to ".repeat(50))).isNotNull();
    }

    @Test
    void lettersThatGrowInLowerCaseDoNotMoveThePlace() {
        String sentence = "İ".repeat(200) + " from 3 to 8 people";
        assertThat(Quantities.of(sentence))
                .singleElement()
                .satisfies(one -> assertThat(one.text()).isEqualTo("from 3 to 8 people"));
    }

    private static String written(Quantity one) {
        String numbers = (one.before() == null ? "" : one.before().toPlainString() + ">")
                + one.value().toPlainString()
                + (one.upTo() == null ? "" : ".." + one.upTo().toPlainString());
        return Stream.of(one.kind().name(), numbers, one.unit(), one.currency())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    private static List<String> lines() throws IOException {
        try (InputStream file = QuantitiesTest.class.getResourceAsStream("/quantity-sentences.tsv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
