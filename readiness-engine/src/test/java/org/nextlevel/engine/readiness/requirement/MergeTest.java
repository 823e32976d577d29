package org.nextlevel.engine.readiness.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.engine.readiness.Facts;
import org.nextlevel.testkit.seed.EverySeed;

/** Requirements of every source become one list. */
@Tag("M2.5")
class MergeTest {
    private static final List<String> COMPETENCIES =
            List.of("Delivery", "Design", "Mentoring", "Hiring", "Budget", "Stakeholders");

    @EverySeed
    void addingASourceNeverTakesARequirementAwayAndTheOrderIsIrrelevant(long seed) {
        Random random = new Random(seed);
        List<AddedRequirement> added = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            List<Requirement> before = merged(added);
            added.add(random(random));
            List<Requirement> after = merged(added);
            for (Requirement one : before) {
                Requirement same = after.stream()
                        .filter(other -> other.expectationId().equals(one.expectationId()))
                        .findFirst()
                        .orElseThrow();
                assertThat(same.sources()).containsAll(one.sources());
                assertThat(same.required() || !one.required()).isTrue();
            }
            List<AddedRequirement> shuffled = new ArrayList<>(added);
            Collections.shuffle(shuffled, random);
            assertThat(merged(shuffled)).isEqualTo(after);
        }
    }

    @Test
    void sourcesKeepTheirWordsAndTheFrameworkComesFirst() {
        Requirement mentoring = merged(List.of(
                        added(RequirementSourceKind.POSTING, "Mentoring", null),
                        added(RequirementSourceKind.MANAGER, "Mentoring", "Two juniors.")))
                .get(2);
        assertThat(mentoring.sources())
                .extracting(RequirementSource::source)
                .containsExactly(RequirementSourceKind.values());
        assertThat(mentoring.sources()).extracting(RequirementSource::text).containsExactly(null, "Two juniors.", null);
        assertThat(mentoring.expectation()).isEqualTo("Does Mentoring");
    }

    @Test
    void whatIsAskedForJoinsTheExpectationsThatCountOrAllWhenNoneDoes() {
        List<Requirement> framework = List.of(
                Facts.requirement("Design", "Design", "lead", true, BigDecimal.ONE),
                Facts.requirement("Design", "Design of others", "lead", false, BigDecimal.ONE),
                Facts.requirement("Hiring", "Hiring", "lead", false, BigDecimal.ONE),
                Facts.requirement("Hiring", "Hiring of leads", "lead", false, BigDecimal.ONE),
                Facts.requirement("Design", "Design", "senior", true, BigDecimal.ONE));
        List<AddedRequirement> added = List.of(
                added(RequirementSourceKind.MANAGER, "Design", "Two systems."),
                added(RequirementSourceKind.MANAGER, "Hiring", "Two hires."));
        assertThat(MergeRequirements.of(framework, added, _ -> Optional.empty()))
                .filteredOn(one -> one.sources().size() == 2)
                .extracting(Requirement::name)
                .containsExactly("Design", "Hiring", "Hiring of leads");
    }

    private static AddedRequirement random(Random random) {
        return new AddedRequirement(
                random.nextBoolean() ? RequirementSourceKind.MANAGER : RequirementSourceKind.POSTING,
                new UUID(3, random.nextInt(5)),
                COMPETENCIES.get(random.nextInt(COMPETENCIES.size())),
                "lead",
                "words " + random.nextInt(3),
                random.nextBoolean());
    }

    private static AddedRequirement added(RequirementSourceKind source, String competency, String text) {
        return new AddedRequirement(source, new UUID(3, 4), competency, "lead", text, true);
    }

    private static List<Requirement> merged(List<AddedRequirement> added) {
        return MergeRequirements.of(Facts.requirements(), added, Facts::beyondTheFramework);
    }
}
