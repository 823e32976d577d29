package org.nextlevel.kit.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FingerprintTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    private record Inner(String text, List<String> marks) {}

    private record Outer(
            UUID id, boolean flag, int number, BigDecimal share, LocalDate day, Instant at, Stage stage, Inner inner) {}

    private enum Stage {
        EARLY,
        LATE
    }

    @Test
    void anyComponentOfARecordMakesAnother() {
        UUID id = new UUID(1, 2);
        Inner inner = new Inner("a", List.of("x", "y"));
        Outer one = new Outer(id, true, 1, BigDecimal.ONE, DAY, Instant.EPOCH, Stage.EARLY, inner);
        assertThat(Fingerprint.of(one))
                .isEqualTo(Fingerprint.of(new Outer(
                        new UUID(1, 2),
                        true,
                        1,
                        new BigDecimal("1"),
                        LocalDate.of(2026, 6, 30),
                        Instant.ofEpochMilli(0),
                        Stage.EARLY,
                        new Inner("a", new ArrayList<>(List.of("x", "y"))))));
        List<Outer> others = List.of(
                new Outer(new UUID(1, 3), true, 1, BigDecimal.ONE, DAY, Instant.EPOCH, Stage.EARLY, inner),
                new Outer(id, false, 1, BigDecimal.ONE, DAY, Instant.EPOCH, Stage.EARLY, inner),
                new Outer(id, true, 2, BigDecimal.ONE, DAY, Instant.EPOCH, Stage.EARLY, inner),
                new Outer(id, true, 1, new BigDecimal("1.0"), DAY, Instant.EPOCH, Stage.EARLY, inner),
                new Outer(id, true, 1, BigDecimal.ONE, DAY.plusDays(1), Instant.EPOCH, Stage.EARLY, inner),
                new Outer(id, true, 1, BigDecimal.ONE, DAY, Instant.EPOCH.plusNanos(1), Stage.EARLY, inner),
                new Outer(id, true, 1, BigDecimal.ONE, DAY, Instant.EPOCH, Stage.LATE, inner),
                new Outer(id, true, 1, BigDecimal.ONE, DAY, Instant.EPOCH, Stage.EARLY, null),
                new Outer(id, true, 1, BigDecimal.ONE, DAY, Instant.EPOCH, Stage.EARLY, new Inner("a", List.of("x"))),
                new Outer(id, true, 1, BigDecimal.ONE, DAY, Instant.EPOCH, Stage.EARLY, new Inner(null, List.of())));
        assertThat(others).extracting(Fingerprint::of).doesNotHaveDuplicates().doesNotContain(Fingerprint.of(one));
    }

    @Test
    void whereOneValueEndsIsPartOfIt() {
        assertThat(List.of(
                        Fingerprint.of("ab", "c"),
                        Fingerprint.of("a", "bc"),
                        Fingerprint.of("abc"),
                        Fingerprint.of(List.of("ab", "c"), List.of()),
                        Fingerprint.of(List.of("ab"), List.of("c")),
                        Fingerprint.of(1, 0),
                        Fingerprint.of(1L, 0),
                        Fingerprint.of(1, null)))
                .doesNotHaveDuplicates();
    }

    @Test
    void listsHaveAnOrderAndSetsAndMapsHaveNone() {
        assertThat(Fingerprint.of(List.of(1, 2))).isNotEqualTo(Fingerprint.of(List.of(2, 1)));
        assertThat(Fingerprint.of(new LinkedHashSet<>(Arrays.asList(1, 2))))
                .isEqualTo(Fingerprint.of(new LinkedHashSet<>(Arrays.asList(2, 1))))
                .isNotEqualTo(Fingerprint.of(Set.of(1)));
        Map<String, Integer> one = new LinkedHashMap<>(Map.of("a", 1));
        one.put("b", 2);
        Map<String, Integer> other = new LinkedHashMap<>(Map.of("b", 2));
        other.put("a", 1);
        assertThat(Fingerprint.of(one))
                .isEqualTo(Fingerprint.of(other))
                .isNotEqualTo(Fingerprint.of(Map.of("a", 2, "b", 1)));
    }

    @Test
    void ofWhatIsNotKnownThereIsNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> Fingerprint.of(List.of(new Object())));
    }
}
