package org.nextlevel.stack.demo.promotion;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.nextlevel.stack.caller.Answer;
import org.nextlevel.stack.caller.Person;
import org.nextlevel.stack.demo.script.Narrator;
import org.nextlevel.stack.demo.script.Script;

/** What is left to do for whoever looks at the page: a word to give, a need to meet, and a case to decide. */
public record LeaveSomethingOpen(Person engineer, Person manager, Person director, Script script, Narrator narrator) {
    private static final String RUNBOOK =
            "Wrote the runbook for the nightly release, so that anybody on call can run it";

    public void run() {
        narrator.chapter(
                "What waits for others",
                "A word of the manager, help for the team, and a case for HR. The page shows them.");
        askForAWord();
        postNeed();
        submitCase();
    }

    private void askForAWord() {
        String own = "/api/employees/me/evidence";
        Optional<JsonNode> before = items(engineer, own + "?limit=200")
                .filter(piece -> piece.path("summary").asText().equals(RUNBOOK))
                .findFirst();
        if (before.isPresent()) {
            return;
        }
        Answer logged = engineer.post(own, Map.of("summary", RUNBOOK)).expect(201);
        String piece = own + "/" + logged.body().path("id").asText();
        String tag = engineer.get(piece).expect(200).etag();
        engineer.put(piece + "/visibility", Map.of("visibility", "MANAGER"), tag)
                .expect(200);
        String marek =
                manager.get("/api/me").expect(200).body().at("/employee/id").asText();
        narrator.call(
                engineer,
                engineer.post(piece + "/attestation-requests", Map.of("attesterId", marek))
                        .expect(201));
    }

    private void postNeed() {
        if (items(manager, "/api/needs").findAny().isPresent()) {
            return;
        }
        String competency = script.evidence().getFirst().claims().getFirst();
        var need = Map.of(
                "title",
                "Somebody who runs the release of next quarter",
                "until",
                LocalDate.now(ZoneOffset.UTC).plusMonths(2).toString(),
                "scope",
                "TEAM",
                "competencies",
                List.of(Map.of("competency", competency)));
        narrator.call(manager, manager.post("/api/needs", need).expect(201));
    }

    private void submitCase() {
        if (items(manager, "/api/cases?as=OWNER").findAny().isPresent()) {
            return;
        }
        Answer opened = manager.post("/api/cases", Map.of()).expect(201);
        String path = "/api/cases/" + opened.body().path("id").asText();
        move(manager, path, "requests", Map.of());
        move(
                director,
                path,
                "answers",
                Map.of("answer", "YES", "reason", "Leads two teams since spring, and both ask to stay."));
        move(manager, path, "submission", Map.of());
    }

    private void move(Person by, String path, String move, Map<String, ?> body) {
        String tag = by.get(path).expect(200).etag();
        narrator.call(by, by.post(path + "/" + move, body, tag).expect(200));
    }

    private static Stream<JsonNode> items(Person person, String path) {
        return person.get(path).expect(200).body().path("items").valueStream();
    }
}
