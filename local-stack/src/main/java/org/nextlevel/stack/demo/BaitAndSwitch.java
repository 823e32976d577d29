package org.nextlevel.stack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.nextlevel.stack.caller.Answer;
import org.nextlevel.stack.caller.Person;
import org.nextlevel.stack.demo.script.Narrator;
import org.nextlevel.stack.demo.script.Script;

/** The engineer has a small thing confirmed and makes a great one of it: the word stands for what was read. */
record BaitAndSwitch(Person engineer, Person manager, Script script, Narrator narrator) {
    private static final String EVIDENCE = "/api/employees/me/evidence";

    void run() {
        narrator.chapter(
                "Bait and switch",
                "What is rewritten after a confirmation is unconfirmed, and both sides see what was read.");
        Answer logged = engineer.post(EVIDENCE, Map.of("summary", "Took the minutes of one meeting"));
        narrator.call(engineer, logged.expect(201));
        String own = EVIDENCE + "/" + logged.body().path("id").asText();
        String path = own.replace(
                "/me/", "/%s/".formatted(logged.body().at("/owner/id").asText()));
        engineer.put(own + "/visibility", Map.of("visibility", "LINE"), "*").expect(200);
        Answer confirmed = manager.post(path + "/attestations", Map.of("outcome", "CONFIRMED", "revision", 1));
        narrator.call(manager, confirmed.expect(201));
        Answer rewritten =
                engineer.put(own, Map.of("summary", "Led the entire division of 200 people", "claims", claims()), "*");
        narrator.call(engineer, rewritten.expect(200));
        tell(manager.get(path).expect(200).body());
        // Told again on the same data, it begins anew.
        engineer.post(own + "/erasure", Map.of(), "*").expect(204);
    }

    private List<Map<String, String>> claims() {
        return script.evidence().getFirst().claims().stream()
                .map(competency -> Map.of("competency", competency, "level", script.target()))
                .toList();
    }

    private void tell(JsonNode evidence) {
        JsonNode earlier = evidence.at("/earlierWordings/0");
        narrator.result(
                "the manager confirmed “%s”", earlier.at("/read/summary").asText());
        narrator.result(
                "of “%s” that word is %s and covers %d of %d claims",
                evidence.path("summary").asText(),
                evidence.at("/attestations/0/wording").asText(),
                earlier.path("covers").size(),
                evidence.path("claims").size());
    }
}
