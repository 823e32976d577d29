package org.nextlevel.stack.demo.promotion;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.nextlevel.stack.caller.Answer;
import org.nextlevel.stack.caller.Person;
import org.nextlevel.stack.demo.script.Narrator;

/** Is now a good time? HR's signals change the answer, and it says which. */
public record AskTiming(Person engineer, Person hr, Narrator narrator) {
    private static final String TIMING = "/api/employees/me/timing";

    public void run() {
        narrator.chapter(
                "Is now a good time?",
                "From tenure and from what HR knows: a review cycle is open, then a hiring freeze arrives.");
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        withdrawAll();
        ask();
        String review = signal("REVIEW_CYCLE", today.minusDays(3), today.plusMonths(1));
        ask();
        String freeze = signal("HIRING_FREEZE", today, today.plusMonths(2));
        ask();
        hr.delete("/api/signals/" + review).expect(204);
        narrator.call(hr, hr.delete("/api/signals/" + freeze).expect(204));
    }

    private void withdrawAll() {
        hr.get("/api/signals?limit=200")
                .expect(200)
                .body()
                .path("items")
                .forEach(signal ->
                        hr.delete("/api/signals/" + signal.path("id").asText()).expect(204));
    }

    private String signal(String kind, LocalDate from, LocalDate until) {
        Answer answer = hr.post(
                "/api/signals",
                Map.of(
                        "kind",
                        kind,
                        "scope",
                        Map.of("type", "COMPANY"),
                        "from",
                        from.toString(),
                        "until",
                        until.toString()));
        narrator.call(hr, answer.expect(201));
        narrator.result("%s from %s to %s", kind, from, until);
        return answer.body().path("id").asText();
    }

    private void ask() {
        Answer answer = engineer.get(TIMING).expect(200);
        narrator.call(engineer, answer);
        JsonNode timing = answer.body();
        String better = timing.path("earliestBetterDate").asText("");
        narrator.result(
                "%s%s",
                timing.path("verdict").asText(),
                better.isEmpty() || better.equals("null") ? "" : "; better from " + better);
        for (JsonNode signal : timing.path("signals")) {
            narrator.result(
                    "  %-5s %s",
                    signal.path("direction").asText(), signal.path("kind").asText());
        }
    }
}
