package org.nextlevel.advisor.agreement;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nextlevel.advisor.agreement.move.AgreementParty;
import org.nextlevel.advisor.agreement.move.AgreementState;
import org.nextlevel.advisor.agreement.move.MoveTime;
import org.nextlevel.advisor.agreement.move.UnansweredQuestion;
import org.nextlevel.advisor.agreement.request.AgreedRequirement;
import org.nextlevel.advisor.copy.framework.ladder.FrameworkNames;
import org.nextlevel.kit.action.Action;
import org.nextlevel.kit.reference.PersonReference;
import org.nextlevel.testkit.Golden;

@Tag("M2.2")
class AgreementGoldenTest {
    private static final AgreementTarget SENIOR = new AgreementTarget(new UUID(0, 9), "engineering", "senior");
    private static final int WEEKS = 2;

    static Stream<Golden> cases() {
        return Golden.of("requirement");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theConversationLeadsWhereAnExpertWouldSay(Golden golden) {
        golden.check(AgreementGoldenTest::play);
    }

    private static Map<String, Object> play(JsonNode given) {
        Agreement agreement = null;
        for (JsonNode step : given.required("conversation")) {
            LocalDate on = LocalDate.parse(step.required("on").asText());
            agreement = step(
                    agreement,
                    step,
                    new MoveTime(on.atStartOfDay(ZoneOffset.UTC).toInstant(), on, WEEKS));
        }
        UUID manager = id(given.required("managerToday").asText());
        LocalDate today = LocalDate.parse(given.required("today").asText());
        UnansweredQuestion waiting = agreement.state() == AgreementState.ASKED
                ? UnansweredQuestion.of(agreement.askedOn(), today, WEEKS)
                : null;
        AgreementView seen = seen(agreement, AgreementParty.OWNER, manager, waiting);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("state", seen.state());
        answer.put("inForce", inForce(agreement));
        answer.put("byFormerManager", seen.byFormerManager());
        answer.put("silence", seen.silence());
        answer.put("personMay", moves(seen));
        answer.put("managerMay", moves(seen(agreement, AgreementParty.MANAGER, manager, waiting)));
        return answer;
    }

    private static AgreementView seen(
            Agreement agreement, AgreementParty party, UUID manager, UnansweredQuestion waiting) {
        var names = new FrameworkNames(Optional.empty());
        return AgreementView.of(new VisibleAgreement(agreement, party, manager, names, waiting), PersonReference::of);
    }

    private static List<String> moves(AgreementView seen) {
        return seen.actions().stream().map(Action::move).toList();
    }

    private static Agreement step(Agreement agreement, JsonNode step, MoveTime now) {
        String who = step.required("who").asText();
        boolean person = who.equals("person");
        AgreementParty party = person ? AgreementParty.OWNER : AgreementParty.MANAGER;
        UUID manager = id(person ? step.path("manager").asText("mia") : who);
        String question = step.path("question").asText(null);
        switch (step.required("does").asText()) {
            case "asks" -> {
                return Agreement.ask(SENIOR, 1, question, now);
            }
            case "states" -> {
                return Agreement.state(SENIOR, 1, manager, items(step), now);
            }
            case "answers" -> agreement.answer(party, manager, items(step), now);
            case "asks back" -> agreement.askBack(party, manager, question, now);
            case "confirms" -> agreement.confirm(party, manager, now);
            default -> agreement.withdraw(party, manager);
        }
        return agreement;
    }

    private static List<String> inForce(Agreement agreement) {
        return agreement.state() != AgreementState.CONFIRMED
                ? List.of()
                : agreement
                        .added()
                        .map(one -> "%s at %s: %s%s"
                                .formatted(
                                        one.competency(), one.level(), one.text(), one.required() ? "" : " (welcome)"))
                        .toList();
    }

    private static List<AgreedRequirement> items(JsonNode step) {
        List<AgreedRequirement> items = new ArrayList<>();
        step.required("requires")
                .forEach(item -> items.add(new AgreedRequirement(
                        item.required("competency").asText(),
                        item.required("level").asText(),
                        item.required("text").asText(),
                        !item.path("welcome").asBoolean())));
        return items;
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
