package org.nextlevel.framework.comparison.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.framework.comparison.change.BarChange;
import org.nextlevel.framework.comparison.change.ChangeKind;

/**
 * How often the judgement about two wordings is a person's: {@code wording-pairs.csv} was written before the rules and their
 * words. While they were written, only the first line of each two was looked at; every second one is unseen. "Look at this"
 * counts as wrong, since a person could tell.
 */
@Tag("M9.4")
class WordingPairsTest {
    private record Pair(ChangeKind meaning, String before, String after) {
        static Pair of(String line) {
            String[] parts = line.split(" \\| ");
            String kind = parts[0].equals("RAISED") || parts[0].equals("LOWERED") ? "BAR_" + parts[0] : parts[0];
            return new Pair(ChangeKind.valueOf(kind), parts[1], parts[2]);
        }

        ChangeKind judged() {
            return WordingDifference.ofDemand(before, after).kind();
        }

        boolean isRight() {
            return judged() == meaning;
        }
    }

    @Test
    void pairsThatNobodyLookedAtWhileTheRulesWereWrittenAreJudgedAsAPersonWould() throws IOException {
        List<Pair> pairs = pairs();
        double tuned = accuracy(half(pairs, 0));
        double unseen = accuracy(half(pairs, 1));
        System.out.printf(
                "%d pairs: accuracy %.3f on the half for tuning, %.3f on the unseen half%n",
                pairs.size(), tuned, unseen);
        assertThat(pairs).hasSizeGreaterThanOrEqualTo(150);
        assertThat(tuned).isGreaterThanOrEqualTo(0.9);
        assertThat(unseen).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void aBarThatMovedIsNeverToldToBeTheSame() throws IOException {
        assertThat(pairs())
                .filteredOn(pair -> pair.meaning().bar() != BarChange.SAME)
                .allSatisfy(pair ->
                        assertThat(pair.judged().bar()).as(pair.toString()).isNotEqualTo(BarChange.SAME));
    }

    @Test
    void backwardsTheOppositeIsTold() throws IOException {
        assertThat(pairs()).allSatisfy(pair -> {
            ChangeKind backwards =
                    WordingDifference.ofDemand(pair.after(), pair.before()).kind();
            assertThat(backwards).as(pair.toString()).isEqualTo(turned(pair.judged()));
        });
    }

    private static ChangeKind turned(ChangeKind kind) {
        return switch (kind) {
            case BAR_RAISED -> ChangeKind.BAR_LOWERED;
            case BAR_LOWERED -> ChangeKind.BAR_RAISED;
            default -> kind;
        };
    }

    private static List<Pair> half(List<Pair> pairs, int rest) {
        return IntStream.range(0, pairs.size())
                .filter(i -> i % 2 == rest)
                .mapToObj(pairs::get)
                .toList();
    }

    private static double accuracy(List<Pair> pairs) {
        return (double) pairs.stream().filter(Pair::isRight).count() / pairs.size();
    }

    private static List<Pair> pairs() throws IOException {
        List<Pair> pairs = new ArrayList<>();
        try (InputStream file = WordingPairsTest.class.getResourceAsStream("/wording-pairs.csv")) {
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(Pair::of)
                    .forEach(pairs::add);
        }
        return pairs;
    }
}
