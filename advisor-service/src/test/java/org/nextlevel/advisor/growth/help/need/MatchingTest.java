package org.nextlevel.advisor.growth.help.need;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nextlevel.advisor.copy.framework.ladder.Ladder;
import org.nextlevel.advisor.copy.framework.ladder.Ladders;
import org.nextlevel.advisor.growth.help.request.NeedScope;
import org.nextlevel.advisor.growth.help.request.NeededCompetency;
import org.nextlevel.engine.readiness.finding.Gap;
import org.nextlevel.testkit.Golden;

@Tag("M3.4")
class MatchingTest {
    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

    static Stream<Golden> cases() {
        return Golden.of("plan/needs");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aNeedClosesTheGapsThatAnExpertWouldName(Golden golden) {
        golden.check(MatchingTest::closed);
    }

    /** By title of the need, the gaps that it closes. */
    private static Map<String, List<String>> closed(JsonNode given) {
        Ladder ladder = Ladders.of(
                given.path("ladder").valueStream().map(JsonNode::asText).toList());
        List<Gap> gaps = given.path("gaps")
                .valueStream()
                .map(gap -> JSON.convertValue(gap, Gap.class))
                .toList();
        Map<String, List<String>> closed = new LinkedHashMap<>();
        for (JsonNode asked : given.path("needs")) {
            Need need = need(asked);
            closed.put(
                    asked.path("title").asText(),
                    MatchNeeds.closedBy(need, gaps, ladder).stream()
                            .map(match -> match.competency().name() + " at "
                                    + match.level().key())
                            .toList());
        }
        return closed;
    }

    private static Need need(JsonNode asked) {
        List<NeededCompetency> competencies = asked.path("competencies")
                .valueStream()
                .map(one -> JSON.convertValue(one, NeededCompetency.class))
                .toList();
        var request = new PostNeedRequest(
                asked.path("title").asText(), null, competencies, LocalDate.of(2026, 8, 31), NeedScope.TEAM);
        return new Need(UUID.randomUUID(), request, Instant.EPOCH);
    }
}
