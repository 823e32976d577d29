package org.nextlevel.stack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nextlevel.stack.caller.Answer;
import org.nextlevel.stack.caller.Await;
import org.nextlevel.stack.caller.Person;
import org.nextlevel.stack.demo.script.Narrator;
import org.nextlevel.stack.demo.script.Script;
import org.nextlevel.stack.server.StackProblem;

/** Somebody with the starter framework logs a win in one sentence each, and accepts what it suggests with one click. */
record CaptureWins(Person employee, Person hris, Person editor, Narrator narrator) {
    /** Sentence → the competency that is to be suggested first. */
    private static final Map<String, String> WINS = wins();

    void run(Path root, Script script) {
        Script starter = Script.ofStarter();
        if (!script.framework().equals(starter.framework())) {
            new PublishFramework(editor, starter, narrator).run(root);
        }
        narrator.chapter(
                "A win in ten seconds",
                "One sentence; what it suggests is computed on this machine and counts for nothing until it is accepted.");
        narrator.call(
                hris,
                hris.put("/api/directory/employees/hr-acme-hr", body(starter), null)
                        .expect(200, 201));
        Map<String, String> logged = logged();
        WINS.forEach((sentence, expected) -> capture(sentence, expected, logged.get(sentence)));
    }

    private void capture(String sentence, String expected, String known) {
        String id = known == null ? log(sentence) : known;
        String path = "/api/employees/me/evidence/" + id;
        if (!employee.get(path).expect(200).body().path("claims").isEmpty()) {
            narrator.result("“%s” was logged and accepted before", sentence);
            return;
        }
        // The framework reaches the evidence service as an event: just after publishing it suggests nothing yet.
        Answer answer = Await.answer(
                () -> employee.get(path + "/suggestions"),
                asked -> !asked.body().path("competencies").isEmpty());
        JsonNode first = answer.expect(200).body().path("competencies").path(0);
        narrator.result(
                "“%s” suggests first: %s at %s",
                sentence,
                first.path("competency").path("name").asText(),
                first.path("level").path("name").asText());
        if (!first.path("competency").path("key").asText().equals(expected)) {
            throw new StackProblem("“%s” was to suggest %s first, not %s".formatted(sentence, expected, first));
        }
        Answer decided = employee.post(
                path + "/suggestions/decisions",
                Map.of("accept", List.of(first.path("id").asText())),
                employee.get(path).etag());
        narrator.call(employee, decided.expect(200));
    }

    private String log(String sentence) {
        Answer answer = employee.post("/api/employees/me/evidence", Map.of("summary", sentence));
        narrator.call(employee, answer.expect(201));
        return answer.body().path("id").asText();
    }

    private Map<String, String> logged() {
        Map<String, String> bySummary = new HashMap<>();
        employee.get("/api/employees/me/evidence?limit=200")
                .expect(200)
                .body()
                .path("items")
                .forEach(piece -> bySummary.put(
                        piece.path("summary").asText(), piece.path("id").asText()));
        return bySummary;
    }

    private static Map<String, Object> body(Script starter) {
        return Map.of(
                "userName", "acme-hr",
                "name", "Hanna Hr",
                "position",
                        Map.of(
                                "framework", starter.framework(),
                                "level", "professional",
                                "title", "HR Business Partner",
                                "department", "People",
                                "from",
                                        LocalDate.now(ZoneOffset.UTC)
                                                .minusMonths(20)
                                                .withDayOfMonth(1)
                                                .toString()));
    }

    private static Map<String, String> wins() {
        Map<String, String> wins = new LinkedHashMap<>();
        wins.put("Led the migration project with 5 engineers", "leading-teams");
        wins.put("Mentored 3 junior developers", "people-development");
        wins.put("Owned the technical roadmap for our product", "strategy");
        wins.put("Presented our architecture to the CTO and board", "executive-communication");
        return wins;
    }
}
