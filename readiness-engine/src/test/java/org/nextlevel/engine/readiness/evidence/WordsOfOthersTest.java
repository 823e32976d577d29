package org.nextlevel.engine.readiness.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.engine.policy.LastWord;
import org.nextlevel.engine.policy.ProofRules;
import org.nextlevel.engine.policy.ReadinessPolicy;
import org.nextlevel.engine.readiness.requirement.Requirement;
import org.nextlevel.engine.readiness.requirement.RequirementBuilder;

/** What the words of others make of a piece; Design is required at lead. */
@Tag("M1.4")
class WordsOfOthersTest {
    private static final Set<String> LEAD = Set.of("lead", "director");
    private static final EvidenceClaim DESIGN = new EvidenceClaim("Design", "lead", null);
    private static final EvidenceClaim PLANNING = new EvidenceClaim("Planning", "lead", null);
    private static final EvidenceClaim JUNIOR = new EvidenceClaim("Design", "senior", null);
    private static final Requirement REQUIREMENT =
            RequirementBuilder.lead("Design").build();
    private static final StatementBuilder CONFIRMED = StatementBuilder.says(StatementOutcome.CONFIRMED);
    private static final StatementBuilder PARTLY = StatementBuilder.says(StatementOutcome.PARTLY);
    private static final StatementBuilder DISAGREED = StatementBuilder.says(StatementOutcome.DISAGREED);

    @Test
    void aPieceIsConfirmedAtALevelByWhoConfirmsWhatItShowsThere() {
        assertThat(piece(List.of(DESIGN), CONFIRMED).isConfirmedAt(LEAD)).isTrue();
        assertThat(piece(List.of(JUNIOR), CONFIRMED).isConfirmedAt(LEAD)).isFalse();
        assertThat(piece(List.of(DESIGN), PARTLY).isConfirmedAt(LEAD)).isFalse();
        assertThat(piece(List.of(DESIGN), DISAGREED).isConfirmedAt(LEAD)).isFalse();
        assertThat(piece(List.of(DESIGN)).isConfirmedAt(LEAD)).isFalse();
    }

    @Test
    void whoConfirmsItAtLessThanALevelDoesNotConfirmItThere() {
        assertThat(piece(List.of(DESIGN), CONFIRMED.at("senior")).isConfirmedAt(LEAD))
                .isFalse();
        assertThat(piece(List.of(DESIGN), CONFIRMED.at("director")).isConfirmedAt(LEAD))
                .isTrue();
    }

    @Test
    void aWordOnAnEarlierWordingConfirmsNothingOfToday() {
        StatementBuilder earlier = CONFIRMED.covering();
        assertThat(piece(List.of(DESIGN), earlier).isConfirmed()).isFalse();
        assertThat(piece(List.of(DESIGN), earlier).isConfirmedAt(LEAD)).isFalse();
        assertThat(piece(List.of(), earlier).isConfirmed()).isTrue();
        assertThat(piece(List.of(DESIGN), CONFIRMED.covering(DESIGN)).isConfirmed())
                .isTrue();
        assertThat(look(piece(List.of(DESIGN), earlier), LastWord.MANAGER).attestations())
                .singleElement()
                .satisfies(said -> assertThat(said.earlierWording()).isTrue());
        assertThat(look(piece(List.of(DESIGN), CONFIRMED.covering(DESIGN)), LastWord.MANAGER)
                        .attestations())
                .singleElement()
                .satisfies(said -> assertThat(said.earlierWording()).isFalse());
    }

    @Test
    void aConfirmationCountsForTheClaimsThatWereReadAlone() {
        EvidenceFact both = piece(List.of(DESIGN, PLANNING), CONFIRMED.covering(PLANNING));
        assertThat(look(both, LastWord.MANAGER).why()).isEqualTo(WeightReason.UNATTESTED);
        EvidenceFact lower = piece(List.of(DESIGN, JUNIOR), CONFIRMED.covering(JUNIOR));
        assertThat(look(lower, LastWord.MANAGER).why()).isEqualTo(WeightReason.UNATTESTED);
    }

    @Test
    @Tag("M9.4")
    void onlyWhoConfirmsAPieceMarksItAsAMajorWin() {
        assertThat(piece(List.of(DESIGN), CONFIRMED.as("MANAGER").majorWin()).isMarkedAsWin())
                .isTrue();
        assertThat(piece(List.of(DESIGN), CONFIRMED.as("MANAGER")).isMarkedAsWin())
                .isFalse();
        assertThat(piece(List.of(DESIGN), PARTLY.as("MANAGER").majorWin()).isMarkedAsWin())
                .isFalse();
        assertThat(piece(List.of(DESIGN)).isMarkedAsWin()).isFalse();
    }

    @Test
    void whoseWordDecidesIsThePolicysToSay() {
        EvidenceFact byDirector = piece(List.of(DESIGN), DISAGREED.as("ABOVE"), CONFIRMED.by(3));
        assertThat(look(byDirector, LastWord.ABOVE).why()).isEqualTo(WeightReason.DISAGREED);
        assertThat(look(byDirector, LastWord.MANAGER).why()).isEqualTo(WeightReason.CONFIRMED);
        assertThat(look(byDirector, LastWord.NOBODY).why()).isEqualTo(WeightReason.CONFIRMED);
        EvidenceFact byBoth =
                piece(List.of(DESIGN), DISAGREED.as("ABOVE"), CONFIRMED.by(3).as("MANAGER"));
        assertThat(look(byBoth, LastWord.ABOVE).why()).isEqualTo(WeightReason.CONFIRMED);
        EvidenceFact byManager =
                piece(List.of(DESIGN), DISAGREED.as("MANAGER"), CONFIRMED.by(3).as("ABOVE"));
        assertThat(look(byManager, LastWord.ABOVE).why()).isEqualTo(WeightReason.DISAGREED);
    }

    @Test
    void onlyADisagreementThatCountsMakesAPieceDisputed() {
        assertThat(look(piece(List.of(DESIGN), CONFIRMED), LastWord.MANAGER).disputed())
                .isFalse();
        assertThat(look(piece(List.of(DESIGN), DISAGREED.by(EvidenceBuilder.OWNER)), LastWord.MANAGER)
                        .disputed())
                .isFalse();
        assertThat(look(piece(List.of(DESIGN), DISAGREED), LastWord.MANAGER).disputed())
                .isTrue();
    }

    private static EvidenceForRequirement look(EvidenceFact piece, LastWord lastWord) {
        ReadinessPolicy policy = ReadinessPolicy.standard().with(new ProofRules(null, null, null, lastWord));
        return EvidenceForRequirement.of(piece, REQUIREMENT, policy, EvidenceBuilder.TODAY)
                .orElseThrow();
    }

    private static EvidenceFact piece(List<EvidenceClaim> claims, StatementBuilder... words) {
        return EvidenceBuilder.piece(9).claims(claims).said(words).build();
    }
}
