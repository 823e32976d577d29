package org.nextlevel.advisor.growth.rolemodel;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nextlevel.advisor.copy.framework.ladder.Ladders;
import org.nextlevel.kit.reference.PersonReference;
import org.nextlevel.testkit.Golden;

@Tag("M2.3")
class RoleModelsGoldenTest {
    static Stream<Golden> cases() {
        return Golden.of("rolemodel");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatRoleModelsShowIsToldWithoutGivingAnybodyAway(Golden golden) {
        golden.check(RoleModelsGoldenTest::compared);
    }

    private static RoleModelsView compared(JsonNode given) {
        List<ShownCompetency> shown = given.required("shown")
                .valueStream()
                .map(RoleModelsGoldenTest::shown)
                .toList();
        String target = given.required("target").asText();
        String[] competencies = shown.stream().map(ShownCompetency::competency).toArray(String[]::new);
        var compared = new RoleModelComparison(
                target,
                given.required("agreed").asInt(),
                shown,
                Ladders.of(List.of(target), competencies).names());
        return RoleModelsView.of(compared, PersonReference::of);
    }

    private static ShownCompetency shown(JsonNode one) {
        List<UUID> named = one.path("named")
                .valueStream()
                .map(id -> UUID.fromString(id.asText()))
                .toList();
        return new ShownCompetency(
                one.required("competency").asText(),
                one.required("people").asInt(),
                named,
                one.path("byPerson").asBoolean());
    }
}
