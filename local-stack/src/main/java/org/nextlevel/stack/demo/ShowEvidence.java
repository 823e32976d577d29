package org.nextlevel.stack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nextlevel.stack.caller.Answer;
import org.nextlevel.stack.caller.Await;
import org.nextlevel.stack.caller.Person;
import org.nextlevel.stack.demo.script.Narrator;
import org.nextlevel.stack.demo.script.Script;

/** The engineer writes down what was done, a sentence each, and shares it; the manager confirms it. */
record ShowEvidence(Person engineer, Person manager, Script script, AskReadiness readiness, Narrator narrator) {
    void run() {
        narrator.chapter(
                "Evidence, a sentence each", "Private until the engineer shares it; then the manager confirms it.");
        Map<String, JsonNode> logged = logged();
        int confirmed = 0;
        for (Script.Work work : script.evidence()) {
            confirmed++;
            JsonNode evidence = logged.containsKey(work.summary()) ? logged.get(work.summary()) : log(work);
            if (!evidence.path("visibility").asText().equals("LINE")) {
                evidence = share(evidence);
            }
            if (evidence.path("attestations").isEmpty()) {
                attest(evidence);
                readiness.follow(confirmed);
            }
        }
        if (!logged.isEmpty()) {
            narrator.result("%d pieces were logged, shared and confirmed before", logged.size());
        }
    }

    private Map<String, JsonNode> logged() {
        Map<String, JsonNode> bySummary = new HashMap<>();
        for (JsonNode evidence : engineer.get("/api/employees/me/evidence?limit=200")
                .expect(200)
                .body()
                .path("items")) {
            bySummary.put(evidence.path("summary").asText(), evidence);
        }
        return bySummary;
    }

    private JsonNode log(Script.Work work) {
        List<Map<String, String>> claims = work.claims().stream()
                .map(competency -> Map.of("competency", competency, "level", script.target()))
                .toList();
        var body = Map.of(
                "summary", work.summary(),
                "occurredOn",
                        LocalDate.now(ZoneOffset.UTC)
                                .minusMonths(work.monthsAgo())
                                .toString(),
                "claims", claims);
        // The framework reaches the evidence service as an event: just after publishing, a claim can be too early.
        Answer answer =
                Await.answer(() -> engineer.post("/api/employees/me/evidence", body), posted -> posted.status() != 422);
        narrator.call(engineer, answer.expect(201));
        narrator.result("“%s”", work.summary());
        suggest(answer.body().path("suggestions"));
        return answer.body();
    }

    private void suggest(JsonNode suggestions) {
        for (JsonNode quantity : suggestions.path("quantities")) {
            narrator.result(
                    "reads as an amount: “%s”, %s",
                    quantity.path("text").asText(), quantity.path("kind").asText());
        }
    }

    private JsonNode share(JsonNode evidence) {
        String path =
                "/api/employees/me/evidence/%s".formatted(evidence.path("id").asText());
        String etag = engineer.get(path).expect(200).etag();
        Answer answer = engineer.put(path + "/visibility", Map.of("visibility", "LINE"), etag);
        narrator.call(engineer, answer.expect(200));
        return answer.body();
    }

    private void attest(JsonNode evidence) {
        String path = "/api/employees/%s/evidence/%s/attestations"
                .formatted(
                        evidence.path("owner").path("id").asText(),
                        evidence.path("id").asText());
        Answer answer = manager.post(path, Map.of("outcome", "CONFIRMED", "statement", "I saw it from close by."));
        narrator.call(manager, answer.expect(201));
    }
}
