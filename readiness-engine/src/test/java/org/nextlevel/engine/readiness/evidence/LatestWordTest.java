package org.nextlevel.engine.readiness.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.engine.readiness.Facts;

/** What counts as a person's latest word, for all who read what others say of evidence. */
@Tag("M9.7")
class LatestWordTest {
    private static final Set<String> LEAD = Set.of("lead");

    @Test
    void aLaterWordReplacesTheEarlierOfTheSamePerson() {
        Statement later = word(2, StatementOutcome.CONFIRMED, 5, null);
        EvidenceFact piece = piece(later, word(2, StatementOutcome.DISAGREED, 3, null));
        assertThat(piece.latestOfOthers()).containsExactly(later);
        assertThat(piece.isConfirmed()).isTrue();
        assertThat(piece.isDisputed()).isFalse();
    }

    @Test
    void theOwnersWordIsNobodysElse() {
        EvidenceFact piece = piece(
                new Statement(Facts.OWNER, StatementOutcome.CONFIRMED, Instant.EPOCH, null, null, Set.of()),
                word(2, StatementOutcome.DISAGREED, 1, AttestationMark.SELF));
        assertThat(piece.latestOfOthers()).isEmpty();
        assertThat(piece.isConfirmed()).isFalse();
        assertThat(piece.isDisputed()).isFalse();
    }

    @Test
    void aRingDisputesAndDoesNotConfirm() {
        assertThat(piece(word(2, StatementOutcome.DISAGREED, 1, AttestationMark.RING))
                        .isDisputed())
                .isTrue();
        EvidenceFact confirmed = piece(word(2, StatementOutcome.CONFIRMED, 1, AttestationMark.RING));
        assertThat(confirmed.isConfirmed()).isFalse();
        assertThat(confirmed.isConfirmedAt(LEAD)).isFalse();
    }

    private static EvidenceFact piece(Statement... words) {
        return new EvidenceFact(new UUID(0, 9), Facts.OWNER, Facts.TODAY, List.of(), List.of(words));
    }

    private static Statement word(int attester, StatementOutcome outcome, int second, AttestationMark mark) {
        return new Statement(
                new UUID(0, attester),
                outcome,
                Instant.ofEpochSecond(second),
                null,
                null,
                mark == null ? Set.of() : Set.of(mark));
    }
}
