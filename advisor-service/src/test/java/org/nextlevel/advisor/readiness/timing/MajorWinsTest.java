package org.nextlevel.advisor.readiness.timing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nextlevel.engine.readiness.evidence.AttestationMark;
import org.nextlevel.engine.readiness.evidence.EvidenceClaim;
import org.nextlevel.engine.readiness.evidence.EvidenceFact;
import org.nextlevel.engine.readiness.evidence.Statement;
import org.nextlevel.engine.readiness.evidence.StatementOutcome;

/** Which evidence is a major win of an engineer, below senior: words are {@code who:outcome[@level][!mark or WIN]}, in order. */
@Tag("M5.1")
class MajorWinsTest {
    private static final UUID OWNER = new UUID(0, 0);
    private static final Set<String> ABOVE = Set.of("senior", "lead");

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "above the level and confirmed | senior | false | 1:CONFIRMED |",
                "far above is above | lead | false | 1:CONFIRMED@senior |",
                "a measured result and confirmed | engineer | true | 1:CONFIRMED | measured",
                "marked by a manager who confirms it | engineer | false | 1:CONFIRMED!WIN | marked",
                "marked and measured | senior | true | 1:CONFIRMED!WIN | above measured marked",
                "marked, and the manager does not stand by it any more | engineer | false | 1:CONFIRMED!WIN 1:PARTLY |",
                "marked, and somebody disagrees | engineer | false | 1:CONFIRMED!WIN 2:DISAGREED |",
                "both | senior | true | 1:CONFIRMED | above measured",
                "confirmed at the present level alone | senior | false | 1:CONFIRMED@engineer |",
                "so confirmed, the result still counts | senior | true | 1:CONFIRMED@engineer | measured",
                "good work at the present level | engineer | false | 1:CONFIRMED |",
                "nobody said a word | senior | true | |",
                "partly is not confirmed | senior | true | 1:PARTLY |",
                "the own word never counts | senior | true | 0:CONFIRMED |",
                "a marked own word never counts | senior | true | 1:CONFIRMED!SELF |",
                "a ring does not count | senior | true | 1:CONFIRMED!RING |",
                "a ring's disagreement disputes | senior | true | 1:CONFIRMED 2:DISAGREED!RING |",
                "an own word disputes nothing | senior | true | 1:CONFIRMED 0:DISAGREED | above measured",
                "somebody disagrees | senior | true | 1:CONFIRMED 2:DISAGREED |",
                "the latest word counts | senior | false | 1:DISAGREED 1:CONFIRMED |",
                "the latest word counts against it too | senior | true | 1:CONFIRMED 1:DISAGREED |"
            })
    void theTableHolds(String name, String level, boolean quantified, String words, String win) {
        var fact = new EvidenceFact(
                new UUID(1, 1),
                OWNER,
                LocalDate.of(2026, 6, 1),
                quantified,
                List.of(new EvidenceClaim("delivery", level, null)),
                words(words));
        var wins = MajorWins.of(List.of(fact), ABOVE);
        List<String> facts = win == null ? List.of() : List.of(win.split(" "));
        assertThat(wins).as(name).hasSize(facts.isEmpty() ? 0 : 1).allSatisfy(one -> {
            assertThat(one.aboveLevel()).isEqualTo(facts.contains("above"));
            assertThat(one.quantified()).isEqualTo(facts.contains("measured"));
            assertThat(one.marked()).isEqualTo(facts.contains("marked"));
        });
    }

    private static List<Statement> words(String text) {
        String[] words = text == null ? new String[0] : text.split(" ");
        return IntStream.range(0, words.length).mapToObj(i -> word(words[i], i)).toList();
    }

    private static Statement word(String text, int second) {
        List<String> parts = Arrays.asList(text.split("[:@!]"));
        String last = parts.getLast();
        boolean win = last.equals("WIN");
        return new Statement(
                new UUID(0, Integer.parseInt(parts.getFirst())),
                StatementOutcome.valueOf(parts.get(1)),
                Instant.ofEpochSecond(second),
                text.contains("@") ? last : null,
                null,
                text.contains("!") && !win ? Set.of(AttestationMark.valueOf(last)) : Set.of(),
                null,
                null,
                win);
    }
}
