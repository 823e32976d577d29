package org.nextlevel.advisor.copy.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nextlevel.engine.readiness.evidence.StatementOutcome.CONFIRMED;
import static org.nextlevel.engine.readiness.evidence.StatementOutcome.DISAGREED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.advisor.copy.wording.EvidenceWording.AttestationOutcome;
import org.nextlevel.engine.readiness.evidence.AttestationMark;
import org.nextlevel.engine.readiness.evidence.StatementOutcome;
import org.nextlevel.kit.reference.PersonReference;

/** A proposal and an agenda count as confirmations what readiness counts. */
@Tag("M4.1")
class EvidenceWordingTest {
    private static final UUID EMMA = new UUID(0, 1);
    private static final UUID MIA = new UUID(0, 2);
    private static final UUID SAM = new UUID(0, 3);

    @Test
    void eachWhoConfirmsCountsOnce() {
        assertThat(confirmations(said(MIA, CONFIRMED, 1), said(MIA, CONFIRMED, 2), said(SAM, CONFIRMED, 1)))
                .isEqualTo(2);
    }

    @Test
    void aConfirmationThatALaterWordReplacedDoesNotCount() {
        assertThat(confirmations(said(MIA, DISAGREED, 2), said(MIA, CONFIRMED, 1)))
                .isZero();
    }

    @Test
    void theOwnersOwnAndARingsDoNotCount() {
        assertThat(confirmations(
                        said(EMMA, CONFIRMED, 1),
                        said(SAM, CONFIRMED, 1, AttestationMark.RING),
                        said(MIA, CONFIRMED, 1, AttestationMark.SELF)))
                .isZero();
    }

    private static int confirmations(AttestationOutcome... said) {
        return new EvidenceWording(
                        new UUID(0, 9), "Led it.", null, null, LocalDate.of(2026, 5, 1), List.of(), List.of(said))
                .confirmations(EMMA);
    }

    private static AttestationOutcome said(
            UUID attester, StatementOutcome outcome, long second, AttestationMark... marks) {
        return new AttestationOutcome(
                PersonReference.of(attester), outcome, Instant.ofEpochSecond(second), Set.of(marks), "PRESENT", null);
    }
}
