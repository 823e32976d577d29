package org.nextlevel.engine.readiness.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What counts as a person's latest word, for all who read what others say of evidence. */
@Tag("M9.7")
class LatestWordTest {
    private static final Set<String> LEAD = Set.of("lead");
    private static final StatementBuilder CONFIRMED = StatementBuilder.says(StatementOutcome.CONFIRMED);
    private static final StatementBuilder DISAGREED = StatementBuilder.says(StatementOutcome.DISAGREED);

    @Test
    void aLaterWordReplacesTheEarlierOfTheSamePerson() {
        StatementBuilder later = CONFIRMED.inSecond(5);
        EvidenceFact piece = piece(later, DISAGREED.inSecond(3));
        assertThat(piece.latestOfOthers()).containsExactly(later.build());
        assertThat(piece.isConfirmed()).isTrue();
        assertThat(piece.isDisputed()).isFalse();
    }

    @Test
    void theOwnersWordIsNobodysElse() {
        EvidenceFact piece = piece(CONFIRMED.by(EvidenceBuilder.OWNER), DISAGREED.marked(AttestationMark.SELF));
        assertThat(piece.latestOfOthers()).isEmpty();
        assertThat(piece.isConfirmed()).isFalse();
        assertThat(piece.isDisputed()).isFalse();
    }

    @Test
    void aRingDisputesAndDoesNotConfirm() {
        assertThat(piece(DISAGREED.marked(AttestationMark.RING)).isDisputed()).isTrue();
        EvidenceFact confirmed = piece(CONFIRMED.marked(AttestationMark.RING));
        assertThat(confirmed.isConfirmed()).isFalse();
        assertThat(confirmed.isConfirmedAt(LEAD)).isFalse();
    }

    private static EvidenceFact piece(StatementBuilder... words) {
        return EvidenceBuilder.piece(9).said(words).build();
    }
}
