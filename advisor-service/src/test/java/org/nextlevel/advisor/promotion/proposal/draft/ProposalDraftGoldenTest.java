package org.nextlevel.advisor.promotion.proposal.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nextlevel.advisor.copy.wording.EvidenceWordings;
import org.nextlevel.advisor.promotion.proposal.content.ProposalContent;
import org.nextlevel.engine.readiness.evidence.EvidenceFact;
import org.nextlevel.testkit.Golden;

/** The first draft from facts, as somebody who promotes people would have it. */
@Tag("M4.1")
@Tag("M4.3")
class ProposalDraftGoldenTest {
    static Stream<Golden> cases() {
        return Golden.of("proposal");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theDraftSaysWhatTheEvidenceDoes(Golden golden) {
        golden.check(given -> new Given(given).draft());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyClaimPointsToEvidenceAndSaysWhichExpectationItShows(Golden golden) {
        golden.check(given -> {
            ProposalDraft draft = new Given(given).draft();
            assertThat(draft.content().claims()).allSatisfy(claim -> {
                assertThat(claim.cited()).isNotEmpty();
                assertThat(claim.expectation()).isNotBlank();
            });
            assertThat(draft.content().cited())
                    .doesNotHaveDuplicates()
                    .hasSameSizeAs(draft.content().claims())
                    .hasSizeLessThanOrEqualTo(11);
            return draft;
        });
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theOrderOfTheEvidenceDoesNotMatter(Golden golden) {
        golden.check(given -> {
            List<EvidenceFact> shuffled =
                    new ArrayList<>(new Given(given).facts().evidence());
            Collections.shuffle(shuffled, new Random(7));
            return new Given(given).draft(shuffled);
        });
    }

    @Test
    void noMoreWordsAreAskedForThanOneQuestionHolds() {
        JsonNode many = JsonNodeFactory.instance.objectNode().put("pieces", 300);

        assertThat(DraftProposal.wordsNeeded(new Given(many).facts())).hasSize(EvidenceWordings.LIMIT);
    }

    @Test
    void whereEverythingIsWorkOfTheNextLevelAThirdOfItIsToldAsAccomplishments() throws IOException {
        JsonNode given = new ObjectMapper().readTree("""
                {"alsoRequired":["quality"],
                 "evidence":[{"is":"design@senior 3m confirmed","summary":"Designed the backbone"},
                             {"is":"quality@senior 5m confirmed","summary":"Cut the build",
                              "metrics":[{"name":"Time","baseline":40,"result":12,"unit":"minutes"}]},
                             {"is":"mentoring@senior 2m","summary":"Mentored two juniors"}]}""");

        ProposalContent content = new Given(given).draft().content();

        assertThat(content.accomplishments())
                .singleElement()
                .satisfies(claim -> assertThat(claim.text()).startsWith("Cut the build"));
        assertThat(content.nextLevelWork()).hasSize(2);
    }

    @Test
    void everyDraftHasGoalsForThirtySixtyAndNinetyDays() {
        assertThat(new Given(JsonNodeFactory.instance.objectNode())
                        .draft()
                        .content()
                        .nextLevelPlan()
                        .goals())
                .extracting(goal -> goal.dueInDays())
                .containsExactly(30, 60, 90);
    }
}
