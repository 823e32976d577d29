package org.nextlevel.stack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;

/** Am I operating at the next level, and what is missing? */
record AskReadiness(Person engineer, Person manager, Script script, Narrator narrator) {
    void askFirst() {
        narrator.chapter(
                "Before",
                "The question, as it stands now. Too little evidence is said as such, never as \"not ready\".");
        // The framework and the directory reach the advisor as events.
        Answer answer = Await.answer(() -> engineer.get(path("me")), asked -> asked.status() == 200);
        narrator.call(engineer, answer);
        verdict(answer.body());
    }

    /** Once all evidence has arrived; returns the engineer's own view. */
    JsonNode askAgain() {
        narrator.chapter(
                "After", "The events travelled over Kafka; the verdict names every piece of evidence that counted.");
        int expected = script.evidence().size();
        Answer answer = Await.answer(
                () -> engineer.get(path("me")), asked -> confirmed(asked.body()).size() >= expected);
        narrator.call(engineer, answer);
        verdict(answer.body());
        for (JsonNode requirement : answer.body().path("requirements")) {
            narrator.result(
                    "%-13s %-34s %s",
                    requirement.path("state").asText(), requirement.path("name").asText(), evidence(requirement));
        }
        Answer shared = manager.get(path(answer.body().path("employeeId").asText()));
        narrator.call(manager, shared.expect(200));
        narrator.result(
                "the manager's answer is computed from shared evidence alone: %s",
                shared.body().path("verdict").asText());
        return answer.body();
    }

    private String path(String employee) {
        return "/api/employees/%s/readiness?target=%s".formatted(employee, script.target());
    }

    private void verdict(JsonNode readiness) {
        String since = readiness.path("operatingSince").asText("");
        narrator.result(
                "%s%s",
                readiness.path("verdict").asText(), since.isEmpty() || since.equals("null") ? "" : " since " + since);
        narrator.result(readiness.path("headline").asText().replace("%", "%%"));
    }

    private static String evidence(JsonNode requirement) {
        Set<String> ids = new HashSet<>();
        requirement
                .path("evidence")
                .forEach(piece -> ids.add(piece.path("evidenceId").asText().substring(0, 8)));
        return ids.isEmpty() ? "" : "evidence " + String.join(", ", ids);
    }

    /** The ids of the evidence that counts in full, which it does once it is confirmed. */
    private static Set<String> confirmed(JsonNode readiness) {
        Set<String> ids = new HashSet<>();
        readiness
                .path("requirements")
                .forEach(requirement -> requirement.path("evidence").forEach(piece -> {
                    if (piece.path("counts").asDouble() >= 1) {
                        ids.add(piece.path("evidenceId").asText());
                    }
                }));
        return ids;
    }
}
