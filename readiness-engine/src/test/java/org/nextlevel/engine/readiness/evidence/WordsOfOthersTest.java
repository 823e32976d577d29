package org.nextlevel.engine.readiness.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.engine.policy.LastWord;
import org.nextlevel.engine.policy.ProofRules;
import org.nextlevel.engine.policy.ReadinessPolicy;
import org.nextlevel.engine.readiness.requirement.Requirement;

/** What the words of others make of a piece; Design is required at lead. */
@Tag("M1.4")
class WordsOfOthersTest {
    private static final UUID OWNER = new UUID(0, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private static final Set<String> LEAD = Set.of("lead", "director");
    private static final EvidenceClaim DESIGN = new EvidenceClaim("Design", "lead", null);
    private static final EvidenceClaim PLANNING = new EvidenceClaim("Planning", "lead", null);
    private static final EvidenceClaim JUNIOR = new EvidenceClaim("Design", "senior", null);
    private static final Requirement REQUIREMENT = new Requirement(
            "lead.Design",
            "Design",
            "Design",
            "lead",
            "Lead",
            "Does Design",
            true,
            true,
            BigDecimal.ONE,
            LEAD,
            3,
            List.of());

    @Test
    void aPieceIsConfirmedAtALevelByWhoConfirmsWhatItShowsThere() {
        Statement confirmed = word(StatementOutcome.CONFIRMED, null, null);
        assertThat(piece(List.of(DESIGN), confirmed).isConfirmedAt(LEAD)).isTrue();
        assertThat(piece(List.of(JUNIOR), confirmed).isConfirmedAt(LEAD)).isFalse();
        assertThat(piece(List.of(DESIGN), word(StatementOutcome.PARTLY, null, null))
                        .isConfirmedAt(LEAD))
                .isFalse();
        assertThat(piece(List.of(DESIGN), word(StatementOutcome.DISAGREED, null, null))
                        .isConfirmedAt(LEAD))
                .isFalse();
        assertThat(piece(List.of(DESIGN)).isConfirmedAt(LEAD)).isFalse();
    }

    @Test
    void whoConfirmsItAtLessThanALevelDoesNotConfirmItThere() {
        assertThat(piece(List.of(DESIGN), word(StatementOutcome.CONFIRMED, "senior", null))
                        .isConfirmedAt(LEAD))
                .isFalse();
        assertThat(piece(List.of(DESIGN), word(StatementOutcome.CONFIRMED, "director", null))
                        .isConfirmedAt(LEAD))
                .isTrue();
    }

    @Test
    void aWordOnAnEarlierWordingConfirmsNothingOfToday() {
        Statement earlier = word(StatementOutcome.CONFIRMED, null, Set.of());
        assertThat(piece(List.of(DESIGN), earlier).isConfirmed()).isFalse();
        assertThat(piece(List.of(DESIGN), earlier).isConfirmedAt(LEAD)).isFalse();
        assertThat(piece(List.of(), earlier).isConfirmed()).isTrue();
        assertThat(piece(List.of(DESIGN), word(StatementOutcome.CONFIRMED, null, Set.of(DESIGN)))
                        .isConfirmed())
                .isTrue();
        assertThat(look(piece(List.of(DESIGN), earlier), LastWord.MANAGER).attestations())
                .singleElement()
                .satisfies(said -> assertThat(said.earlierWording()).isTrue());
        assertThat(look(
                                piece(List.of(DESIGN), word(StatementOutcome.CONFIRMED, null, Set.of(DESIGN))),
                                LastWord.MANAGER)
                        .attestations())
                .singleElement()
                .satisfies(said -> assertThat(said.earlierWording()).isFalse());
    }

    @Test
    void aConfirmationCountsForTheClaimsThatWereReadAlone() {
        EvidenceFact both = piece(List.of(DESIGN, PLANNING), word(StatementOutcome.CONFIRMED, null, Set.of(PLANNING)));
        assertThat(look(both, LastWord.MANAGER).why()).isEqualTo(WeightReason.UNATTESTED);
        EvidenceFact lower = piece(List.of(DESIGN, JUNIOR), word(StatementOutcome.CONFIRMED, null, Set.of(JUNIOR)));
        assertThat(look(lower, LastWord.MANAGER).why()).isEqualTo(WeightReason.UNATTESTED);
    }

    @Test
    @Tag("M9.4")
    void onlyWhoConfirmsAPieceMarksItAsAMajorWin() {
        assertThat(piece(List.of(DESIGN), win(StatementOutcome.CONFIRMED, true)).isMarkedAsWin())
                .isTrue();
        assertThat(piece(List.of(DESIGN), win(StatementOutcome.CONFIRMED, false))
                        .isMarkedAsWin())
                .isFalse();
        assertThat(piece(List.of(DESIGN), win(StatementOutcome.PARTLY, true)).isMarkedAsWin())
                .isFalse();
        assertThat(piece(List.of(DESIGN)).isMarkedAsWin()).isFalse();
    }

    @Test
    void whoseWordDecidesIsThePolicysToSay() {
        EvidenceFact byDirector = piece(
                List.of(DESIGN), by(2, "ABOVE", StatementOutcome.DISAGREED), by(3, "PEER", StatementOutcome.CONFIRMED));
        assertThat(look(byDirector, LastWord.ABOVE).why()).isEqualTo(WeightReason.DISAGREED);
        assertThat(look(byDirector, LastWord.MANAGER).why()).isEqualTo(WeightReason.CONFIRMED);
        assertThat(look(byDirector, LastWord.NOBODY).why()).isEqualTo(WeightReason.CONFIRMED);
        EvidenceFact byBoth = piece(
                List.of(DESIGN),
                by(2, "ABOVE", StatementOutcome.DISAGREED),
                by(3, "MANAGER", StatementOutcome.CONFIRMED));
        assertThat(look(byBoth, LastWord.ABOVE).why()).isEqualTo(WeightReason.CONFIRMED);
        EvidenceFact byManager = piece(
                List.of(DESIGN),
                by(2, "MANAGER", StatementOutcome.DISAGREED),
                by(3, "ABOVE", StatementOutcome.CONFIRMED));
        assertThat(look(byManager, LastWord.ABOVE).why()).isEqualTo(WeightReason.DISAGREED);
    }

    @Test
    void onlyADisagreementThatCountsMakesAPieceDisputed() {
        assertThat(look(piece(List.of(DESIGN), by(2, "PEER", StatementOutcome.CONFIRMED)), LastWord.MANAGER)
                        .disputed())
                .isFalse();
        assertThat(look(
                                piece(
                                        List.of(DESIGN),
                                        new Statement(
                                                OWNER,
                                                StatementOutcome.DISAGREED,
                                                Instant.EPOCH,
                                                null,
                                                null,
                                                Set.of())),
                                LastWord.MANAGER)
                        .disputed())
                .isFalse();
        assertThat(look(piece(List.of(DESIGN), by(2, "PEER", StatementOutcome.DISAGREED)), LastWord.MANAGER)
                        .disputed())
                .isTrue();
    }

    private static EvidenceForRequirement look(EvidenceFact piece, LastWord lastWord) {
        ReadinessPolicy policy = ReadinessPolicy.standard().with(new ProofRules(null, null, null, lastWord));
        return EvidenceForRequirement.of(piece, REQUIREMENT, policy, TODAY).orElseThrow();
    }

    private static EvidenceFact piece(List<EvidenceClaim> claims, Statement... words) {
        return new EvidenceFact(new UUID(0, 9), OWNER, TODAY, claims, Arrays.asList(words));
    }

    private static Statement word(StatementOutcome outcome, String level, Set<EvidenceClaim> covers) {
        return new Statement(new UUID(0, 2), outcome, Instant.EPOCH, level, "PEER", Set.of(), null, covers);
    }

    private static Statement win(StatementOutcome outcome, boolean majorWin) {
        return new Statement(new UUID(0, 2), outcome, Instant.EPOCH, null, "MANAGER", Set.of(), null, null, majorWin);
    }

    private static Statement by(int attester, String relation, StatementOutcome outcome) {
        return new Statement(new UUID(0, attester), outcome, Instant.EPOCH, null, relation, Set.of());
    }
}
