package org.nextlevel.advisor.readiness.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nextlevel.advisor.readiness.answers.Perspective;
import org.nextlevel.engine.readiness.Verdict;
import org.nextlevel.engine.readiness.evidence.WeightReason;

/** Which triggers a history names to whom; {@code piece} is the evidence that counts otherwise than before. */
@Tag("M5.4")
class StoredAssessmentTest {
    private static final UUID PIECE = new UUID(0, 7);

    @ParameterizedTest
    @CsvSource({
        "EvidenceAttested, piece, OWN, true",
        "EvidenceAttested, piece, SHARED, true",
        "EvidenceAttested, other, OWN, false",
        "ClaimsStated, other, SHARED, false",
        "AttestationWithdrawn, other, SHARED, false",
        "FrameworkPublished, other, SHARED, true",
        "TimePassed, , SHARED, true",
        "PostingConfirmed, other, OWN, true",
        "PostingConfirmed, other, SHARED, false",
        "SomethingOfALaterRelease, piece, OWN, true",
        "SomethingOfALaterRelease, piece, SHARED, false"
    })
    void whatIsOfEvidenceIsToldWithTheEvidenceAndWhatIsNotKnownToThePersonAlone(
            String type, String object, Perspective perspective, boolean told) {
        var trigger = new AssessmentTrigger(type, "piece".equals(object) ? PIECE.toString() : object, Instant.EPOCH);
        var changes = List.of(new RequirementChange(
                "senior.mentoring",
                "mentoring",
                "Mentoring",
                null,
                null,
                List.of(new RequirementChange.EvidenceCountChange(PIECE, null, WeightReason.CONFIRMED))));
        assertThat(stored(perspective).causes(List.of(trigger), changes)).hasSize(told ? 1 : 0);
    }

    private static StoredAssessment stored(Perspective perspective) {
        return new StoredAssessment(
                new AssessmentKey(new UUID(0, 1), "senior", perspective),
                "engineering",
                1,
                LocalDate.of(2026, 6, 30),
                null,
                new AssessmentSnapshot(Verdict.NEARLY, null, BigDecimal.ONE, List.of()));
    }
}
