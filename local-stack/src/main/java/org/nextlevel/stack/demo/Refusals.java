package org.nextlevel.stack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import org.nextlevel.stack.caller.Answer;
import org.nextlevel.stack.caller.Person;
import org.nextlevel.stack.demo.script.Narrator;

/** What others do not see. */
record Refusals(Person stranger, Person hr, Narrator narrator) {
    void run(JsonNode readiness) {
        narrator.chapter(
                "What others see",
                "Another company sees nothing, not even that the person exists; HR sees only what a case shows.");
        String path = "/api/employees/%s/readiness"
                .formatted(readiness.at("/employee/id").asText());
        refused(stranger, path, 404);
        refused(hr, path, 403);
    }

    private void refused(Person by, String path, int status) {
        Answer answer = by.get(path).expect(status);
        narrator.call(by, answer);
        narrator.result(
                "%s: %s",
                answer.body().path("type").asText(),
                answer.body().path("detail").asText());
    }
}
