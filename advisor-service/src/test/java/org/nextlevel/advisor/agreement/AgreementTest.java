package org.nextlevel.advisor.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.nextlevel.advisor.agreement.move.AgreementAction;
import org.nextlevel.advisor.agreement.move.AgreementParty;
import org.nextlevel.advisor.agreement.move.AgreementState;
import org.nextlevel.advisor.agreement.move.MoveTime;
import org.nextlevel.advisor.agreement.move.UnansweredQuestion;
import org.nextlevel.advisor.agreement.request.AgreedRequirement;
import org.nextlevel.kit.problem.Conflict;
import org.nextlevel.kit.problem.Forbidden;

@Tag("M2.2")
class AgreementTest {
    private static final UUID MIA = new UUID(0, 1);
    private static final UUID NOAH = new UUID(0, 2);
    private static final AgreementTarget SENIOR = new AgreementTarget(new UUID(0, 3), "engineering", "senior");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final MoveTime NOW =
            new MoveTime(DAY.atStartOfDay(ZoneOffset.UTC).toInstant(), DAY, 2);
    private static final List<AgreedRequirement> ITEMS =
            List.of(new AgreedRequirement("mentoring", "senior", "Mentors one person.", true));

    /** Every state, action and caller: yes, 409 when it is not possible now, 403 when it never is. */
    @ParameterizedTest
    @CsvFileSource(resources = "/agreement.csv", numLinesToSkip = 1)
    void eachMoveIsPossibleWhereTheTableSaysSo(
            AgreementState state, boolean former, AgreementParty party, AgreementAction action, String expected) {
        Agreement agreement = in(state);
        UUID manager = former ? NOAH : MIA;
        switch (expected) {
            case "yes" -> move(agreement, party, manager, action);
            case "409" ->
                assertThatThrownBy(() -> move(agreement, party, manager, action))
                        .isInstanceOf(Conflict.class);
            default ->
                assertThatThrownBy(() -> move(agreement, party, manager, action))
                        .isInstanceOf(Forbidden.class);
        }
        Agreement unmoved = in(state);
        assertThat(state.actions(party, unmoved.isByFormer(manager)).contains(action))
                .isEqualTo(expected.equals("yes"));
    }

    @Test
    void whatANewManagerConfirmsIsNoLongerAFormerManagers() {
        Agreement agreement = in(AgreementState.CONFIRMED);
        assertThat(agreement.isByFormer(MIA)).isFalse();
        assertThat(agreement.isByFormer(NOAH)).isTrue();
        agreement.confirm(AgreementParty.MANAGER, NOAH, NOW);
        assertThat(agreement.isByFormer(NOAH)).isFalse();
        assertThat(agreement.state()).isEqualTo(AgreementState.CONFIRMED);
        assertThat(agreement.added()).hasSize(1);
    }

    @Test
    void whoIsWithoutAManagerKeepsWhatIsInForce() {
        assertThat(in(AgreementState.CONFIRMED).isByFormer(null)).isTrue();
        assertThat(in(AgreementState.CONFIRMED).added()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 2026-03-16", "13, 0, 2026-03-16", "14, 1, 2026-03-30", "31, 2, 2026-04-13"})
    void aReminderIsDueEachInterval(int days, int reminders, LocalDate next) {
        UnansweredQuestion waiting = UnansweredQuestion.of(DAY, DAY.plusDays(days), 2);
        assertThat(waiting.days()).isEqualTo(days);
        assertThat(waiting.reminders()).isEqualTo(reminders);
        assertThat(waiting.nextReminderOn()).isEqualTo(next);
    }

    private static void move(Agreement agreement, AgreementParty party, UUID manager, AgreementAction action) {
        switch (action) {
            case ANSWER -> agreement.answer(party, manager, ITEMS, NOW);
            case ASK_BACK -> agreement.askBack(party, manager, "Does an intern count?", NOW);
            case CONFIRM -> agreement.confirm(party, manager, NOW);
            case WITHDRAW -> agreement.withdraw(party, manager);
        }
    }

    /** What Mia wrote; where she wrote nothing yet, hers is the next move. */
    private static Agreement in(AgreementState state) {
        if (state == AgreementState.ASKED) {
            return Agreement.ask(SENIOR, 1, null, NOW);
        }
        Agreement agreement = Agreement.state(SENIOR, 1, MIA, ITEMS, NOW);
        switch (state) {
            case CONFIRMED -> agreement.confirm(AgreementParty.OWNER, MIA, NOW);
            case WITHDRAWN -> agreement.withdraw(AgreementParty.MANAGER, MIA);
            case REPLACED -> {
                agreement.confirm(AgreementParty.OWNER, MIA, NOW);
                agreement.replace();
            }
            default -> {}
        }
        return agreement;
    }
}
