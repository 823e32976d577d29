package org.nextlevel.advisor.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One list from all who ask for something. */
@Tag("M2.5")
class SourcesTest {
    private static final UUID AGREEMENT = new UUID(0, 7);
    private static final UUID POSTING = new UUID(0, 8);

    @Test
    @Tag("M2.2")
    void whatTheFrameworkAsksAnywayGetsAFurtherSource() {
        var merged = merge(added(Source.MANAGER, AGREEMENT, "Design", "lead", true));
        assertThat(merged).hasSize(Facts.requirements().size());
        assertThat(merged.get(1).sources())
                .extracting(RequirementSource::source)
                .containsExactly(Source.FRAMEWORK, Source.MANAGER);
        assertThat(merged.get(1).expectation()).isEqualTo("Does Design");
    }

    @Test
    void whoeverAsksForLessIsCoveredByWhatTheFrameworkAsks() {
        assertThat(merge(added(Source.MANAGER, AGREEMENT, "Design", "senior", true))
                        .get(1)
                        .sources())
                .hasSize(2);
    }

    @Test
    void whoeverAsksForMoreAsksForSomethingOfItsOwn() {
        var merged = merge(added(Source.MANAGER, AGREEMENT, "Design", "director", true));
        assertThat(merged.getLast().level()).isEqualTo("director");
        assertThat(merged.getLast().expectationId()).isEqualTo("Design@director");
        assertThat(merged.get(1).sources()).hasSize(1);
    }

    @Test
    @Tag("M2.4")
    void severalThatAskForTheSameAreOneWithTheirSources() {
        var merged = merge(
                added(Source.POSTING, POSTING, "Budget", "lead", true),
                added(Source.MANAGER, AGREEMENT, "Budget", "lead", false));
        assertThat(merged).hasSize(Facts.requirements().size() + 1);
        assertThat(merged.getLast().sources())
                .extracting(RequirementSource::source)
                .containsExactly(Source.MANAGER, Source.POSTING);
        assertThat(merged.getLast().required()).isTrue();
        assertThat(merged.getLast().expectation()).isEqualTo("MANAGER asks for Budget");
    }

    @Test
    void whatTheManagerRequiresIsRequiredThoughTheFrameworkOnlyWelcomesIt() {
        var merged = merge(added(Source.MANAGER, AGREEMENT, "Hiring", "lead", true));
        assertThat(merged.getLast().competency()).isEqualTo("Hiring");
        assertThat(merged.getLast().required()).isTrue();
    }

    @Test
    @Tag("M9.7")
    void theOrderInWhichTheyComeIsIrrelevant() {
        List<AddedRequirement> added = new ArrayList<>(List.of(
                added(Source.POSTING, POSTING, "Budget", "lead", true),
                added(Source.MANAGER, AGREEMENT, "Budget", "lead", true),
                added(Source.MANAGER, AGREEMENT, "Budget", "director", true),
                added(Source.MANAGER, AGREEMENT, "Design", "lead", true)));
        var merged = Sources.merge(Facts.requirements(), added, SourcesTest::shape);
        Collections.reverse(added);
        assertThat(Sources.merge(Facts.requirements(), added, SourcesTest::shape))
                .isEqualTo(merged);
    }

    private static List<Requirement> merge(AddedRequirement... added) {
        return Sources.merge(Facts.requirements(), List.of(added), SourcesTest::shape);
    }

    private static AddedRequirement added(Source source, UUID id, String competency, String level, boolean required) {
        String text = source == Source.MANAGER ? source + " asks for " + competency : null;
        return new AddedRequirement(source, id, competency, level, text, required);
    }

    private static Requirement shape(AddedRequirement added) {
        Set<String> shownAt = switch (added.level()) {
            case "senior" -> Set.of("senior", "lead", "director");
            case "lead" -> Set.of("lead", "director");
            default -> Set.of("director");
        };
        return new Requirement(
                added.competency() + "@" + added.level(),
                added.competency(),
                added.competency(),
                added.level(),
                added.text(),
                added.required(),
                BigDecimal.ONE,
                shownAt,
                3,
                List.of(),
                List.of(RequirementSource.of(added)));
    }
}
