package org.nextlevel.engine.readiness.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.engine.readiness.evidence.EvidenceFact;
import org.nextlevel.engine.readiness.evidence.Statement;
import org.nextlevel.engine.readiness.evidence.StatementOutcome;
import org.nextlevel.engine.readiness.evidence.WeightReason;

/** What is said in the same words counts once. */
@Tag("M1.4")
class RepetitionsTest {
    private static final LocalDate OLDER = Designs.TODAY.minusMonths(3);
    private static final LocalDate YOUNGER = Designs.TODAY.minusMonths(2);

    @Test
    void ofTwoThatAreWorthTheSameTheOlderCounts() {
        assertThat(reasons(said(1, OLDER, StatementOutcome.CONFIRMED), said(2, YOUNGER, StatementOutcome.CONFIRMED)))
                .containsExactly(WeightReason.CONFIRMED, WeightReason.SAME_TEXT);
    }

    @Test
    void ofTwoThatAreNotTheOneThatIsWorthMoreCounts() {
        assertThat(reasons(said(1, OLDER, StatementOutcome.PARTLY), said(2, YOUNGER, StatementOutcome.CONFIRMED)))
                .containsExactly(WeightReason.SAME_TEXT, WeightReason.CONFIRMED);
    }

    @Test
    void loggingItAgainIsNoWayRoundWhoDisagreed() {
        assertThat(reasons(said(1, OLDER, null), said(2, YOUNGER, StatementOutcome.DISAGREED)))
                .containsExactly(WeightReason.SAME_TEXT, WeightReason.DISAGREED);
    }

    @Test
    void whatIsTooOldTakesNoPlaceOfWhatIsSaidAnew() {
        assertThat(reasons(said(1, Designs.TODAY.minusMonths(30), StatementOutcome.CONFIRMED), said(2, YOUNGER, null)))
                .containsExactly(WeightReason.TOO_OLD, WeightReason.UNATTESTED);
    }

    private static List<WeightReason> reasons(EvidenceFact... pieces) {
        return EvidenceByCompetency.of(List.of(pieces), Designs.POLICY)
                .findings(List.of(Designs.requirement("A")), Designs.TODAY)
                .getFirst()
                .pieces()
                .stream()
                .map(piece -> piece.why())
                .toList();
    }

    /** In the words of all others; null for one of which nobody said anything. */
    private static EvidenceFact said(int number, LocalDate day, StatementOutcome outcome) {
        EvidenceFact piece = Designs.piece(number, day, new UUID(7, 7), "A");
        return new EvidenceFact(
                piece.id(),
                piece.owner(),
                piece.occurredOn(),
                piece.quantified(),
                piece.claims(),
                outcome == null
                        ? List.of()
                        : List.of(new Statement(new UUID(0, 2), outcome, Instant.EPOCH, null, "PEER", Set.of())),
                piece.textGroup());
    }
}
