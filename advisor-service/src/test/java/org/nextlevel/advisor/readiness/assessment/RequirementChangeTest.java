package org.nextlevel.advisor.readiness.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.engine.readiness.Verdict;
import org.nextlevel.engine.readiness.evidence.WeightReason;
import org.nextlevel.engine.readiness.finding.RequirementState;

/** What changed between two assessments, and what two changes come to. */
@Tag("M9.7")
class RequirementChangeTest {
    private static final UUID PIECE = new UUID(0, 7);
    private static final UUID OTHER = new UUID(0, 8);

    @Test
    void whatIsTheSameIsNoChange() {
        var line = line("mentoring", RequirementState.EMERGING, counted(PIECE, WeightReason.UNATTESTED));
        assertThat(RequirementChange.between(snapshot(line), snapshot(line))).isEmpty();
    }

    @Test
    void aChangeNamesThePieceThatCountsOtherwise() {
        var changes = RequirementChange.between(
                snapshot(line("mentoring", RequirementState.EMERGING, counted(PIECE, WeightReason.UNATTESTED))),
                snapshot(line("mentoring", RequirementState.DEMONSTRATED, counted(PIECE, WeightReason.CONFIRMED))));
        assertThat(changes).singleElement().satisfies(change -> {
            assertThat(change.before().state()).isEqualTo(RequirementState.EMERGING);
            assertThat(change.after().state()).isEqualTo(RequirementState.DEMONSTRATED);
            assertThat(change.evidence())
                    .containsExactly(new RequirementChange.EvidenceCountChange(
                            PIECE, WeightReason.UNATTESTED, WeightReason.CONFIRMED));
        });
    }

    @Test
    void whatIsAskedForAnewAndWhatIsNoLongerAskedForAreChanges() {
        var changes = RequirementChange.between(
                snapshot(line("mentoring", RequirementState.NOT_SHOWN)),
                snapshot(line("strategy", RequirementState.NOT_SHOWN)));
        assertThat(changes).extracting(RequirementChange::competency).containsExactly("strategy", "mentoring");
        assertThat(changes.getFirst().before()).isNull();
        assertThat(changes.getLast().after()).isNull();
    }

    @Test
    void joinedChangesSayWhatIsLeftOfThem() {
        var none =
                snapshot(line("mentoring", RequirementState.NOT_SHOWN), line("strategy", RequirementState.NOT_SHOWN));
        var some = snapshot(
                line("mentoring", RequirementState.EMERGING, counted(PIECE, WeightReason.UNATTESTED)),
                line("strategy", RequirementState.EMERGING, counted(OTHER, WeightReason.UNATTESTED)));
        var shown = snapshot(
                line("mentoring", RequirementState.DEMONSTRATED, counted(PIECE, WeightReason.CONFIRMED)),
                line("strategy", RequirementState.NOT_SHOWN));
        var joined =
                RequirementChange.joined(RequirementChange.between(none, some), RequirementChange.between(some, shown));
        assertThat(joined).isEqualTo(RequirementChange.between(none, shown));
    }

    private static AssessmentSnapshot snapshot(AssessmentSnapshot.StoredRequirement... lines) {
        return new AssessmentSnapshot(Verdict.NOT_READY, null, BigDecimal.ZERO, Arrays.asList(lines));
    }

    private static AssessmentSnapshot.StoredRequirement line(
            String competency, RequirementState state, AssessmentSnapshot.CountedPiece... pieces) {
        return new AssessmentSnapshot.StoredRequirement(
                "senior." + competency, competency, competency, true, state, BigDecimal.ZERO, List.of(pieces));
    }

    private static AssessmentSnapshot.CountedPiece counted(UUID piece, WeightReason why) {
        return new AssessmentSnapshot.CountedPiece(piece, why);
    }
}
