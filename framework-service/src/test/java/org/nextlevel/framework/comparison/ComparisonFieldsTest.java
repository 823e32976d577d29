package org.nextlevel.framework.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nextlevel.engine.policy.EvidenceStrength;
import org.nextlevel.engine.policy.Gate;
import org.nextlevel.engine.policy.LevelScores;
import org.nextlevel.engine.policy.ProofRules;
import org.nextlevel.engine.policy.ReadinessPolicy;
import org.nextlevel.framework.document.Competency;
import org.nextlevel.framework.document.CompetencyOrigin;
import org.nextlevel.framework.document.CompetencyWords;
import org.nextlevel.framework.document.Expectation;
import org.nextlevel.framework.document.FrameworkDocument;
import org.nextlevel.framework.document.FurtherReading;
import org.nextlevel.framework.document.Level;
import org.nextlevel.framework.document.Proficiency;
import org.nextlevel.framework.document.Track;

/** Who adds a field to the document decides here what a change of it means; otherwise it would change unseen. */
@Tag("M9.4")
class ComparisonFieldsTest {
    @ParameterizedTest
    @MethodSource("compared")
    void everyFieldIsCompared(Class<?> part, String fields) {
        assertThat(Arrays.stream(part.getRecordComponents()).map(RecordComponent::getName))
                .containsExactlyInAnyOrder(fields.split(" "));
    }

    private static Arguments[] compared() {
        return new Arguments[] {
            Arguments.of(FrameworkDocument.class, "key name summary tracks levels competencies expectations readiness"),
            Arguments.of(Track.class, "key name area summary aliases"),
            Arguments.of(Level.class, "key name track after summary scope typicalMonths aliases scores"),
            Arguments.of(LevelScores.class, "nearly ready"),
            Arguments.of(Competency.class, "key name area summary proficiencies aliases words origin"),
            Arguments.of(CompetencyWords.class, "language words"),
            Arguments.of(CompetencyOrigin.class, "library id name release licence attribution"),
            Arguments.of(Proficiency.class, "key name summary criteria"),
            Arguments.of(
                    Expectation.class, "id level competency text examples proficiency links required weight aliases"),
            Arguments.of(
                    ReadinessPolicy.class,
                    "minimumEvidence attestedShare coverageFloor nearlyShare readyShare sustainedMonths recencyMonths combine nearlyScore"
                            + " readyScore minimumRating points gates strength proof"),
            Arguments.of(ProofRules.class, "excusedShare confirmedShare requirementsPerPiece lastWord"),
            Arguments.of(
                    EvidenceStrength.class,
                    "confirmed managerConfirmed partly unattested quantified needed fadesAfterMonths faded"),
            Arguments.of(FurtherReading.class, "url label"),
            Arguments.of(Gate.class, "key condition message")
        };
    }
}
