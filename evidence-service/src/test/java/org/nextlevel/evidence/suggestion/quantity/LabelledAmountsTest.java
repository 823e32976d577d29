package org.nextlevel.evidence.suggestion.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.evidence.suggestion.quantity.Quantity.QuantityKind;

/**
 * What is read out of the sentences of {@code labelled-amounts.tsv}: part, language, sentence, and the amounts that somebody who
 * reads it would find. What is counted is not compared, since there are many ways of naming it. Nobody looked at those that
 * are held out while the rules were written. Prints the table of benchmarks/README.md.
 */
@Tag("M4.4")
class LabelledAmountsTest {
    private record Labelled(String part, String language, String sentence, List<String> expected) {
        static Labelled of(String line) {
            String[] cells = line.split("\t", -1);
            return new Labelled(
                    cells[0], cells[1], cells[2], cells[3].isEmpty() ? List.of() : List.of(cells[3].split("; ")));
        }

        List<String> found() {
            return Quantities.of(sentence).stream()
                    .map(LabelledAmountsTest::written)
                    .toList();
        }

        int right() {
            List<String> missing = new ArrayList<>(expected);
            return (int) found().stream().filter(missing::remove).count();
        }
    }

    private record Accuracy(int sentences, int expected, int found, int right) {
        static Accuracy of(List<Labelled> all) {
            return new Accuracy(
                    all.size(),
                    all.stream().mapToInt(one -> one.expected().size()).sum(),
                    all.stream().mapToInt(one -> one.found().size()).sum(),
                    all.stream().mapToInt(Labelled::right).sum());
        }

        double precision() {
            return (double) right / found;
        }

        double recall() {
            return (double) right / expected;
        }
    }

    @Test
    void nearlyAllAmountsAreFoundAndNearlyNothingElseInFourLanguages() throws IOException {
        List<Labelled> all = lines();
        all.stream()
                .filter(one -> one.part().equals("seen") && !one.found().equals(one.expected()))
                .forEach(one ->
                        System.out.printf("%s: %s instead of %s%n", one.sentence(), one.found(), one.expected()));
        Map<String, List<Labelled>> groups = all.stream()
                .collect(Collectors.groupingBy(
                        one -> one.part() + " " + one.language(), TreeMap::new, Collectors.toList()));
        groups.putAll(all.stream().collect(Collectors.groupingBy(one -> one.part() + ", all")));
        groups.forEach((group, of) -> print(group, Accuracy.of(of)));
        Accuracy held = Accuracy.of(groups.get("held, all"));
        assertThat(all).hasSizeGreaterThanOrEqualTo(300);
        assertThat(held.precision()).as("precision").isGreaterThanOrEqualTo(0.95);
        assertThat(held.recall()).as("recall").isGreaterThanOrEqualTo(0.95);
    }

    private static void print(String group, Accuracy accuracy) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %d | %.3f | %.3f |%n",
                group,
                accuracy.sentences(),
                accuracy.expected(),
                accuracy.precision(),
                accuracy.recall());
    }

    private static String written(Quantity one) {
        String numbers = (one.before() == null ? "" : one.before().toPlainString() + ">")
                + one.value().toPlainString()
                + (one.upTo() == null ? "" : ".." + one.upTo().toPlainString());
        String unit = one.kind() == QuantityKind.COUNT || one.unit() == null ? "" : " " + one.unit();
        return one.kind() + " " + numbers + unit + (one.currency() == null ? "" : " " + one.currency());
    }

    private static List<Labelled> lines() throws IOException {
        try (InputStream file = LabelledAmountsTest.class.getResourceAsStream("/labelled-amounts.tsv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(Labelled::of)
                    .toList();
        }
    }
}
