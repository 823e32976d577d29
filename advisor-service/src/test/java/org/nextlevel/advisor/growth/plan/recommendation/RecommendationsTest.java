package org.nextlevel.advisor.growth.plan.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.nextlevel.advisor.copy.framework.content.Expectation;
import org.nextlevel.advisor.copy.framework.ladder.FrameworkNames;
import org.nextlevel.advisor.copy.framework.ladder.Ladders;
import org.nextlevel.advisor.growth.help.need.NeedMatch;
import org.nextlevel.engine.readiness.finding.Gap;
import org.nextlevel.sentence.Translations;
import org.nextlevel.testkit.Golden;

@Tag("M3.1")
class RecommendationsTest {
    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

    static Stream<Golden> cases() {
        return Golden.of("plan/recommendations");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theRecommendationsAreThoseOfAnExpert(Golden golden) {
        golden.check(given -> Recommendations.of(
                list(given.path("gaps"), Gap.class),
                list(given.path("needs"), NeedMatch.class),
                names(given.path("theLevelAsks")),
                LocalDate.parse(given.path("today").asText())));
    }

    @ParameterizedTest
    @CsvSource({
        "mentoring, Mentoring, developing others",
        "hiring, Hiring and letting go, hiring",
        "people-development, Reviews and development of people, developing others",
        "system-design, System design, mastering the trade",
        "stakeholder-management, Stakeholder management, working with people elsewhere",
        "strategy, Strategic ownership, deciding where to go",
        "budget, Budget, money",
        "operations, Running the software, what is done day by day",
        "leading-teams, Leading teams, leading people",
        "problem-solving, Problem solving, solving problems",
        "xyz, Zauberei, "
    })
    void aNameSpeaksOfASortOfWorkOrOfNone(String key, String name, String theme) {
        assertThat(CompetencyThemes.of(key, name).stream()
                        .map(CompetencyThemes.Theme::name)
                        .toList())
                .isEqualTo(theme == null ? List.of() : List.of(theme));
    }

    @Test
    void howeverLongAnExampleIsTheActionFitsAPlan() {
        var demand =
                new LevelDemand("Design", "Lead", "Designs.", List.of("Designed a system of many parts, ".repeat(40)));
        assertThat(demand.added("Lead an initiative that shows Design at Lead.", 0))
                .hasSizeLessThanOrEqualTo(LevelDemand.MOST_TITLE)
                .startsWith("Lead an initiative that shows Design at Lead. For example: 'Designed a system")
                .endsWith(" …'.");
    }

    @Test
    void everySortOfWorkIsSaidInGerman() {
        assertThat(CompetencyThemes.all().stream().map(CompetencyThemes.Theme::name))
                .allSatisfy(name -> assertThat(Translations.in(Locale.GERMAN)).containsKey(name));
    }

    @Test
    void eachKindIsProposedForSomeSortOfWork() {
        assertThat(CompetencyThemes.all().stream().flatMap(theme -> theme.kinds().stream()))
                .contains(ActionKind.values());
    }

    /** What levels ask for, by expectation. */
    private static FrameworkNames names(JsonNode asked) {
        List<Expectation> expectations = asked.properties().stream()
                .map(one -> new Expectation(
                        one.getKey(),
                        "lead",
                        one.getKey(),
                        one.getValue().path("text").asText(),
                        one.getValue()
                                .path("examples")
                                .valueStream()
                                .map(JsonNode::asText)
                                .toList(),
                        true,
                        BigDecimal.ONE))
                .toList();
        return Ladders.of(List.of("engineer", "senior", "lead"), expectations).names();
    }

    private static <T> List<T> list(JsonNode nodes, Class<T> type) {
        return nodes.valueStream().map(node -> JSON.convertValue(node, type)).toList();
    }
}
