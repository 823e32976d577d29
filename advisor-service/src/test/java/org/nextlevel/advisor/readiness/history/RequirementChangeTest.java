package org.nextlevel.advisor.readiness.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.engine.readiness.Reason;
import org.nextlevel.engine.readiness.State;
import org.nextlevel.engine.readiness.Verdict;

/** What changed between two assessments, and what two changes come to. */
@Tag("M9.7")
class RequirementChangeTest {
    private static final UUID PIECE = new UUID(0, 7);
    private static final UUID OTHER = new UUID(0, 8);

    @Test
    void whatIsTheSameIsNoChange() {
        var line = line("mentoring", State.EMERGING, counted(PIECE, Reason.UNATTESTED));
        assertThat(RequirementChange.between(snapshot(line), snapshot(line))).isEmpty();
    }

    @Test
    void aChangeNamesThePieceThatCountsOtherwise() {
        var changes = RequirementChange.between(
                snapshot(line("mentoring", State.EMERGING, counted(PIECE, Reason.UNATTESTED))),
                snapshot(line("mentoring", State.DEMONSTRATED, counted(PIECE, Reason.CONFIRMED))));
        assertThat(changes).singleElement().satisfies(change -> {
            assertThat(change.before().state()).isEqualTo(State.EMERGING);
            assertThat(change.after().state()).isEqualTo(State.DEMONSTRATED);
            assertThat(change.evidence())
                    .containsExactly(new RequirementChange.PieceChange(PIECE, Reason.UNATTESTED, Reason.CONFIRMED));
        });
    }

    @Test
    void whatIsAskedForAnewAndWhatIsNoLongerAskedForAreChanges() {
        var changes = RequirementChange.between(
                snapshot(line("mentoring", State.NOT_SHOWN)), snapshot(line("strategy", State.NOT_SHOWN)));
        assertThat(changes).extracting(RequirementChange::competency).containsExactly("strategy", "mentoring");
        assertThat(changes.getFirst().before()).isNull();
        assertThat(changes.getLast().after()).isNull();
    }

    @Test
    void joinedChangesSayWhatIsLeftOfThem() {
        var none = snapshot(line("mentoring", State.NOT_SHOWN), line("strategy", State.NOT_SHOWN));
        var some = snapshot(
                line("mentoring", State.EMERGING, counted(PIECE, Reason.UNATTESTED)),
                line("strategy", State.EMERGING, counted(OTHER, Reason.UNATTESTED)));
        var shown = snapshot(
                line("mentoring", State.DEMONSTRATED, counted(PIECE, Reason.CONFIRMED)),
                line("strategy", State.NOT_SHOWN));
        var joined =
                RequirementChange.joined(RequirementChange.between(none, some), RequirementChange.between(some, shown));
        assertThat(joined).isEqualTo(RequirementChange.between(none, shown));
    }

    private static Snapshot snapshot(Snapshot.Line... lines) {
        return new Snapshot(Verdict.NOT_READY, null, BigDecimal.ZERO, Arrays.asList(lines));
    }

    private static Snapshot.Line line(String competency, State state, Snapshot.Counted... pieces) {
        return new Snapshot.Line(
                "senior." + competency, competency, competency, true, state, BigDecimal.ZERO, List.of(pieces));
    }

    private static Snapshot.Counted counted(UUID piece, Reason why) {
        return new Snapshot.Counted(piece, why);
    }
}
