package org.nextlevel.evidence.attestation.ring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who speak for each other in a circle, however long, within 180 days. */
@Tag("M1.4")
class RingSearchTest {
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 7, 30})
    void aLongerRingNeverHelps(int people) {
        List<Confirmation> ring = circle(people, 1);
        Collections.shuffle(ring, new Random(people));
        assertThat(RingSearch.onRings(ring)).hasSize(people);
    }

    @Test
    void aChainIsNoRing() {
        assertThat(RingSearch.onRings(circle(5, 1).subList(0, 4))).isEmpty();
    }

    @Test
    void whoSpeaksForSomebodyOfARingIsNotOfIt() {
        List<Confirmation> all = circle(3, 1);
        all.add(spoken(9, 0, 2));
        all.add(spoken(0, 8, 2));
        assertThat(RingSearch.onRings(all))
                .containsExactlyInAnyOrderElementsOf(
                        circle(3, 1).stream().map(Confirmation::id).toList());
    }

    @Test
    void whatIsFurtherApartIsNoRing() {
        assertThat(RingSearch.onRings(circle(3, 90))).hasSize(3);
        assertThat(RingSearch.onRings(circle(3, 91))).isEmpty();
    }

    @Test
    void anOlderWordDoesNotHideALaterRing() {
        List<Confirmation> all = circle(3, 10);
        all.add(spoken(0, 1, -400));
        assertThat(RingSearch.onRings(all)).hasSize(3);
    }

    private static List<Confirmation> circle(int people, int daysApart) {
        List<Confirmation> circle = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            circle.add(spoken(i, (i + 1) % people, i * daysApart));
        }
        return circle;
    }

    private static Confirmation spoken(int attester, int owner, int day) {
        return new Confirmation(
                new UUID(attester, (long) owner * 10_000 + day),
                new UUID(0, attester),
                new UUID(0, owner),
                START.plus(Duration.ofDays(day)));
    }
}
