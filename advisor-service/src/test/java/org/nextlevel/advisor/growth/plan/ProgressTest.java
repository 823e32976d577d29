package org.nextlevel.advisor.growth.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nextlevel.advisor.copy.framework.ladder.FrameworkNames;
import org.nextlevel.advisor.growth.plan.action.PlanAction;
import org.nextlevel.advisor.growth.plan.action.PlanActionView;
import org.nextlevel.advisor.growth.plan.action.VisibleAction;
import org.nextlevel.advisor.growth.plan.aim.Aim;
import org.nextlevel.advisor.growth.plan.aim.ClosingEvidence;
import org.nextlevel.advisor.growth.plan.recommendation.ActionKind;
import org.nextlevel.advisor.growth.plan.request.WritePlanActionRequest;
import org.nextlevel.engine.readiness.evidence.AttestationMark;
import org.nextlevel.engine.readiness.evidence.EvidenceClaim;
import org.nextlevel.engine.readiness.evidence.EvidenceFact;
import org.nextlevel.engine.readiness.evidence.Statement;
import org.nextlevel.engine.readiness.evidence.StatementOutcome;
import org.nextlevel.kit.reference.PersonReference;
import org.nextlevel.testkit.Golden;

/** How evidence moves an action: what happens, one after the other, and what the action is after each. */
@Tag("M3.2")
@Tag("M3.3")
class ProgressTest {
    private static final UUID OWNER = id("owner");

    static Stream<Golden> cases() {
        return Golden.of("plan/progress");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theActionIsWhereAnExpertWouldSeeIt(Golden golden) {
        golden.check(ProgressTest::after);
    }

    private static List<Map<String, Object>> after(JsonNode given) {
        ClosingEvidence closing = new ClosingEvidence(
                given.at("/action/competency").asText(),
                given.path("levels").valueStream().map(JsonNode::asText).collect(Collectors.toSet()));
        PlanAction action = action(given.path("action"));
        Map<UUID, EvidenceFact> there = new LinkedHashMap<>();
        List<Map<String, Object>> answer = new ArrayList<>();
        for (JsonNode event : given.path("happens")) {
            UUID piece = id(event.path("piece").asText());
            if (event.path("deleted").asBoolean()) {
                there.remove(piece);
            } else {
                there.put(piece, fact(piece, event));
            }
            if (event.path("linkedByOwner").asBoolean()) {
                action.link(piece);
            } else if (there.containsKey(piece) && action.isServedBy(there.get(piece), closing)) {
                action.link(piece);
            }
            action.updateProgress(there.values(), closing);
            answer.add(seen(action));
        }
        return answer;
    }

    private static Map<String, Object> seen(PlanAction action) {
        PlanActionView view = PlanActionView.of(
                new VisibleAction(action, true, new FrameworkNames(Optional.empty())),
                LocalDate.of(2026, 6, 30),
                PersonReference::of);
        Map<String, Object> seen = new LinkedHashMap<>();
        seen.put("linked", view.evidence().size());
        seen.put("confirmed", view.confirmedPieces());
        seen.put("state", view.state());
        seen.put("overdue", view.overdue());
        return seen;
    }

    private static PlanAction action(JsonNode given) {
        String competency = given.path("competency").asText();
        String level = given.path("level").asText();
        var request = new WritePlanActionRequest(
                ActionKind.MENTOR_SOMEBODY,
                competency,
                level,
                "Look after our new colleague.",
                LocalDate.parse(given.path("dueOn").asText()),
                null,
                null);
        var aim = new Aim(
                "engineering",
                competency,
                "Mentoring",
                level,
                given.path("pieces").asInt());
        return new PlanAction(
                OWNER, aim, request, LocalDate.parse(given.path("createdOn").asText()));
    }

    private static EvidenceFact fact(UUID piece, JsonNode event) {
        String[] claim = event.path("claims").asText().split("@");
        return new EvidenceFact(
                piece,
                OWNER,
                LocalDate.parse(event.path("occurredOn").asText()),
                List.of(new EvidenceClaim(claim[0], claim[1], null)),
                event.path("words").valueStream().map(ProgressTest::attestation).toList());
    }

    private static Statement attestation(JsonNode word) {
        return new Statement(
                id(word.path("by").asText()),
                StatementOutcome.valueOf(word.path("says").asText()),
                LocalDate.parse(word.path("on").asText()).atStartOfDay().toInstant(ZoneOffset.UTC),
                word.hasNonNull("level") ? word.path("level").asText() : null,
                null,
                word.hasNonNull("mark")
                        ? Set.of(AttestationMark.valueOf(word.path("mark").asText()))
                        : Set.of());
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
