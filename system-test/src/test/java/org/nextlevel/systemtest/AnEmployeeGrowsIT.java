package org.nextlevel.systemtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nextlevel.systemtest.ToldStory.said;
import static org.nextlevel.systemtest.ToldStory.times;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.stack.caller.Answer;
import org.nextlevel.stack.caller.Await;
import org.nextlevel.stack.caller.Person;
import org.nextlevel.stack.layout.Part;
import org.nextlevel.stack.proof.input.Input;
import org.nextlevel.stack.proof.loss.Loss;
import org.nextlevel.stack.proof.poison.Poison;
import org.nextlevel.systemtest.erasure.ErasureStory;

/** The whole system, through the gateway, with real tokens: the demo's story, and parts that fail in the middle of it. */
class AnEmployeeGrowsIT
        implements RefusesWrongRequests,
                RefusesForeignTokens,
                RefusesTheGone,
                ConnectsCompanies,
                TellsOtherSystems,
                IsFollowed,
                IsMeasured,
                ForgetsTheErased,
                IsMetInABrowser,
                OpensToWhomItSays {
    private static final int FAULTS = 10;

    private static RunningStack stack;
    private static ToldStory story;

    @BeforeAll
    static void tellTheStory() {
        stack = RunningStack.start();
        story = new ToldStory(stack.tellsTheDemo());
        // All that follows is tried behind bad records on every topic.
        stack.proves(new Poison());
        stack.browserTests();
        // Beside them, since other tests stop parts of the stack and so wait until the browser is done.
        stack.access();
    }

    @AfterAll
    static void stop() {
        if (stack == null) {
            return;
        }
        try (RunningStack ending = stack) {
            if (story != null) {
                // At the end, since they harm and change whatever can be.
                ending.browserTests().await();
                ending.proves(new Loss(FAULTS));
                ending.proves(new Input());
            }
        }
    }

    @Test
    @Tag("M1.3")
    void theStoryEndsWithAVerdictThatNamesItsEvidence() {
        assertThat(story.verdict().path("verdict").asText()).isIn("READY", "OPERATING_AT_LEVEL", "NEARLY");
        for (JsonNode requirement : story.verdict().path("requirements")) {
            if (requirement.path("state").asText().equals("DEMONSTRATED")) {
                assertThat(requirement.path("evidence")).isNotEmpty();
            }
        }
        assertThat(story.verdict().path("trace")).isNotEmpty();
    }

    @Test
    @Tag("M9.7")
    @Tag("long")
    void theStoryToldAgainEndsTheSame() {
        JsonNode again = stack.tellsTheDemo();
        assertThat(again.path("verdict")).isEqualTo(story.verdict().path("verdict"));
        assertThat(again.path("operatingSince")).isEqualTo(story.verdict().path("operatingSince"));
        assertThat(again.path("requirements").findValuesAsText("state"))
                .isEqualTo(story.verdict().path("requirements").findValuesAsText("state"));
    }

    @Test
    @Tag("no-dual-write")
    void withKafkaAwayEvidenceIsAcceptedAndArrivesLater() {
        Person engineer = stack.signedIn("acme-engineer");
        stack.stops(Part.KAFKA);
        String id;
        try {
            id = story.logs(engineer, "Written while the broker was away");
        } finally {
            stack.starts(Part.KAFKA);
        }
        Answer counted = Await.answer(() -> story.counted(engineer), answer -> times(answer, id) > 0);
        assertThat(times(counted, id)).isEqualTo(1);
    }

    @Test
    @Tag("idempotent")
    void anAdvisorThatIsKilledAndComesBackCountsNothingTwice() {
        Person engineer = stack.signedIn("acme-engineer");
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            ids.add(story.logs(engineer, "Before the kill, piece %d".formatted(i)));
        }
        stack.kills(Part.ADVISOR_SERVICE);
        Answer away = story.readiness(engineer).expect(503);
        assertThat(away.body().path("type").asText()).isEqualTo("urn:problem:upstream-unavailable");
        ids.add(story.logs(engineer, "While it was away"));
        stack.starts(Part.ADVISOR_SERVICE);
        Answer counted = Await.answer(
                () -> story.counted(engineer),
                answer -> answer.status() == 200 && ids.stream().allMatch(id -> times(answer, id) > 0));
        assertThat(ids).allSatisfy(id -> assertThat(times(counted, id)).isEqualTo(1));
    }

    @Test
    @Tag("rebuild")
    void anAdvisorWhoseCopiesAreRebuiltAnswersToTheByteAsBefore() {
        Person engineer = stack.signedIn("acme-engineer");
        String own = "/api/employees/me/readiness?target=" + story.target();
        String shared = own.replace("me/", story.employee() + "/");
        String id = story.logs(engineer, "The last one before the rebuild");
        Await.answer(() -> story.counted(engineer), answer -> times(answer, id) > 0);
        String ownBefore = said(engineer, own);
        String sharedBefore = said(stack.signedIn("acme-manager"), shared);
        stack.rebuilds(Part.ADVISOR_SERVICE);
        assertThat(said(stack.signedIn("acme-engineer"), own)).isEqualTo(ownBefore);
        assertThat(said(stack.signedIn("acme-manager"), shared)).isEqualTo(sharedBefore);
    }

    @Test
    @Tag("live")
    @Tag("drain")
    void whatIsWrittenAtOneGatewayIsHeardAndReadAtTheOtherAndNothingFailsWhileOneOfTwoAdvisorsStops() {
        try {
            stack.startsSecond(Part.ADVISOR_SERVICE, Part.API_GATEWAY);
            whatIsWrittenAtOneIsHeardAndReadAtTheOther();
            assertThat(stack.failedWhile(Part.ADVISOR_SERVICE, AnEmployeeGrowsIT::readsAndWrites))
                    .isEmpty();
        } finally {
            stack.stopsSecond(Part.ADVISOR_SERVICE, Part.API_GATEWAY);
        }
    }

    @Test
    @Tag("tenant")
    void anotherCompanySeesNothing() {
        Person stranger = stack.signedIn("globex-hr");
        String employee = "/api/employees/" + story.employee();
        stranger.get(employee).expect(404);
        stranger.get(employee + "/evidence").expect(404);
        stranger.get(employee + "/readiness").expect(404);
        stranger.get("/api/frameworks/" + story.framework()).expect(404);
        assertThat(stranger.get("/api/employees").expect(200).body().path("items"))
                .noneMatch(item -> item.path("id").equals(story.verdict().at("/employee/id")));
    }

    @Override
    public RunningStack stack() {
        return stack;
    }

    @Override
    public WrongRequests wrongRequests() {
        return stack.wrongRequests(story.verdict());
    }

    @Override
    public ErasureStory erasure() {
        return stack.erasure(story.verdict());
    }

    /** Of advisor-service: two who read and two who write, at the gateway that knows of both. */
    private static List<IntFunction<Answer>> readsAndWrites() {
        Person engineer = stack.signedIn("acme-engineer", Part.API_GATEWAY_2);
        Person system = stack.madeByHr("Drains", "signals:write").signedIn(Part.API_GATEWAY_2);
        return List.of(
                _ -> story.readiness(engineer),
                _ -> engineer.get("/api/employees/me/readiness/history"),
                number -> states(system, "drain-one", number),
                number -> states(system, "drain-two", number));
    }

    private static Answer states(Person system, String signal, int number) {
        return system.put(
                "/api/signals/systems/drain/" + signal,
                Map.of(
                        "kind", "HIRING_FREEZE",
                        "scope", Map.of("type", "DEPARTMENT", "department", "Nobody's"),
                        "from", LocalDate.of(2026, 1, 1).plusDays(number % 100).toString()),
                null);
    }

    private static void whatIsWrittenAtOneIsHeardAndReadAtTheOther() {
        try (Listening engineer = stack.listening("acme-engineer", Part.API_GATEWAY_2);
                Listening manager = stack.listening("acme-manager", Part.API_GATEWAY_2)) {
            Answer written = story.logged(stack.signedIn("acme-engineer"), "Heard at the other gateway");
            String id = written.body().path("id").asText();
            Person there = stack.signedIn("acme-engineer", Part.API_GATEWAY_2);
            // The second gateway asks the two advisors in turn, who may still be sharing out what they listen to.
            for (int i = 0; i < 6; i++) {
                Answer counted = Await.answer(
                        () -> story.counted(there.at(written.position())), answer -> answer.status() != 503);
                assertThat(times(counted.expect(200), id)).isEqualTo(1);
            }
            Await.until("Hearing of it", () -> engineer.heard().stream().anyMatch(data -> data.contains(id)));
            assertThat(engineer.heard()).filteredOn(data -> data.contains(id)).hasSize(1);
            assertThat(manager.heard()).noneMatch(data -> data.contains(id));
        }
    }
}
