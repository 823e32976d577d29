package org.nextlevel.kit.republish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("rebuild")
class RepublishPausesTest {
    private static final Instant NOW = Instant.parse("2026-06-30T10:00:00Z");

    private final RepublishPauses rests = new RepublishPauses();

    @Test
    void eachFailureRestsTwiceAsLongAsTheOneBefore() {
        rests.failed("acme", NOW);
        assertThat(rests.isResting("acme", NOW.plusMillis(999))).isTrue();
        assertThat(rests.isResting("acme", NOW.plusSeconds(1))).isFalse();
        rests.failed("acme", NOW.plusSeconds(1));
        assertThat(rests.isResting("acme", NOW.plusMillis(2_999))).isTrue();
        assertThat(rests.isResting("acme", NOW.plusSeconds(3))).isFalse();
    }

    @Test
    void noRestIsLongerThanTheLongest() {
        IntStream.range(0, 40).forEach(_ -> rests.failed("acme", NOW));
        assertThat(rests.isResting("acme", NOW.plus(RepublishPauses.LONGEST).minusMillis(1)))
                .isTrue();
        assertThat(rests.isResting("acme", NOW.plus(RepublishPauses.LONGEST))).isFalse();
    }

    @Test
    void whatGoesOnAgainStartsAnew() {
        rests.failed("acme", NOW);
        rests.failed("acme", NOW);
        rests.succeeded("acme");
        assertThat(rests.isResting("acme", NOW)).isFalse();
        rests.failed("acme", NOW);
        assertThat(rests.isResting("acme", NOW.plus(RepublishPauses.SHORTEST))).isFalse();
    }

    @Test
    void oneCompanyKeepsNoOtherWaiting() {
        rests.failed("acme", NOW);
        assertThat(rests.isResting("globex", NOW)).isFalse();
    }
}
