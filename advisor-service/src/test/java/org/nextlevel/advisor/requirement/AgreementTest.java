package org.nextlevel.advisor.requirement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nextlevel.kit.problem.Conflict;

/** Which moves are open in which state, for whom. */
@Tag("M2.2")
class AgreementTest {
    private static final UUID MANAGER = new UUID(0, 2);
    private static final UUID SUCCESSOR = new UUID(0, 3);
    private static final Instant NOW = Instant.parse("2026-06-30T10:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "ASKED, EMPLOYEE, WITHDRAW",
        "ASKED, MANAGER, STATE WITHDRAW",
        "ASKED, ABOVE, ''",
        "STATED, EMPLOYEE, ASK CONFIRM WITHDRAW",
        "STATED, MANAGER, STATE WITHDRAW",
        "STATED, ABOVE, ''",
        "CONFIRMED, EMPLOYEE, WITHDRAW",
        "CONFIRMED, MANAGER, STATE WITHDRAW",
        "CONFIRMED, ABOVE, ''",
        "WITHDRAWN, EMPLOYEE, ASK",
        "WITHDRAWN, MANAGER, STATE",
        "WITHDRAWN, ABOVE, ''"
    })
    void eachStateOpensTheMovesOfTheTable(AgreementState state, Party party, String moves) {
        List<String> open = moves.isEmpty() ? List.of() : Arrays.asList(moves.split(" "));
        assertThat(in(state).moves(party, MANAGER)).extracting(Move::name).containsExactlyElementsOf(open);
    }

    @ParameterizedTest
    @CsvSource({
        "ASKED, ASK",
        "ASKED, CONFIRM",
        "CONFIRMED, ASK",
        "CONFIRMED, CONFIRM",
        "WITHDRAWN, CONFIRM",
        "WITHDRAWN, WITHDRAW"
    })
    void aMoveThatIsNotOpenIsRefusedAndChangesNothing(AgreementState state, Move move) {
        Agreement agreement = in(state);
        Map<Move, Runnable> verbs = Map.of(
                Move.ASK, () -> agreement.ask(null, NOW),
                Move.CONFIRM, agreement::confirm,
                Move.WITHDRAW, agreement::withdraw);
        assertThatThrownBy(verbs.get(move)::run).isInstanceOf(Conflict.class);
        assertThat(agreement.state()).isEqualTo(state);
    }

    @Test
    void whatWasConfirmedStaysInForceUntilTheNextIs() {
        Agreement agreement = in(AgreementState.CONFIRMED);
        agreement.state(MANAGER, NOW);
        assertThat(agreement.inForce()).isEqualTo(1);
        agreement.ask("Why?", NOW);
        assertThat(agreement.inForce()).isEqualTo(1);
        agreement.state(MANAGER, NOW);
        agreement.confirm();
        assertThat(agreement.inForce()).isEqualTo(3);
    }

    @Test
    @Tag("M6.6")
    void aNewManagerConfirmsWhatAFormerOneStated() {
        Agreement agreement = in(AgreementState.CONFIRMED);
        assertThat(agreement.isOfFormerManager(SUCCESSOR)).isTrue();
        assertThat(agreement.moves(Party.MANAGER, SUCCESSOR)).contains(Move.CONFIRM);
        agreement.adopt(SUCCESSOR);
        assertThat(agreement.isOfFormerManager(SUCCESSOR)).isFalse();
        assertThatThrownBy(() -> agreement.adopt(SUCCESSOR)).isInstanceOf(Conflict.class);
    }

    private static Agreement in(AgreementState state) {
        var agreement = new Agreement(new UUID(0, 1), "engineering", "senior");
        if (state == AgreementState.ASKED) {
            agreement.ask("What is required?", NOW);
        } else if (state != AgreementState.WITHDRAWN) {
            agreement.state(MANAGER, NOW);
        }
        if (state == AgreementState.CONFIRMED) {
            agreement.confirm();
        }
        return agreement;
    }
}
