package org.nextlevel.stack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.nextlevel.stack.caller.Answer;
import org.nextlevel.stack.caller.Await;
import org.nextlevel.stack.caller.Person;
import org.nextlevel.stack.demo.script.Narrator;
import org.nextlevel.stack.demo.script.Script;

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

    /** What one more confirmed piece makes of it, once it is remembered, and what would change it next. */
    void follow(int pieces) {
        Answer answer = Await.answer(
                () -> engineer.get(path("me")), asked -> confirmed(asked.body()).size() >= pieces);
        String verdict = answer.body().path("verdict").asText();
        Await.answer(
                () -> engineer.get(history()),
                asked -> asked.body()
                        .path("items")
                        .path(0)
                        .path("verdict")
                        .asText()
                        .equals(verdict));
        JsonNode next = answer.body().path("whatWouldChange").path(0).path("sentence");
        narrator.result(
                "now %s%s",
                verdict, next.isMissingNode() ? "" : "; " + next.asText().replace("%", "%%"));
    }

    /** Each change of the verdict, the oldest first, and the evidence that brought it about. */
    void askHow() {
        narrator.chapter("How it came to that", "Each change of the verdict, with what brought it about.");
        Answer answer = engineer.get(history()).expect(200);
        narrator.call(engineer, answer);
        List<JsonNode> changes = new ArrayList<>();
        answer.body().path("items").forEach(changes::addFirst);
        changes.removeIf(change -> change.path("verdict").equals(change.path("formerVerdict")));
        for (JsonNode change : changes) {
            narrator.result(change.path("sentence").asText().replace("%", "%%"));
            Set<String> causes = new TreeSet<>();
            change.path("causes")
                    .forEach(cause -> causes.add("%s %.8s"
                            .formatted(
                                    cause.path("type").asText(),
                                    cause.path("object").asText())));
            narrator.result("  because of %s", String.join(", ", causes));
        }
    }

    private String history() {
        return "/api/employees/me/readiness/history?limit=200&target=" + script.target();
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
                    requirement.path("state").asText(),
                    requirement.at("/competency/name").asText(),
                    evidence(requirement));
        }
        Answer shared = manager.get(path(answer.body().at("/employee/id").asText()));
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
