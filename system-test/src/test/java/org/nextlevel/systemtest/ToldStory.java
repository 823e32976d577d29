package org.nextlevel.systemtest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.nextlevel.stack.caller.Answer;
import org.nextlevel.stack.caller.Person;

/**
 * The demo's story once it was told, and how its engineer goes on from there.
 *
 * @param verdict what the story ended with
 */
record ToldStory(JsonNode verdict) {
    /** The key of the level that the engineer grows towards. */
    String target() {
        return verdict.at("/target/key").asText();
    }

    /** The engineer's id. */
    String employee() {
        return verdict.at("/employee/id").asText();
    }

    String framework() {
        return verdict.path("framework").asText();
    }

    /** A piece of evidence for what the verdict asks first; its id. */
    String logs(Person engineer, String summary) {
        return logged(engineer, summary).body().path("id").asText();
    }

    Answer logged(Person engineer, String summary) {
        var claim = Map.of(
                "competency", verdict.at("/requirements/0/competency/key").asText(), "level", target());
        return engineer.post("/api/employees/me/evidence", Map.of("summary", summary, "claims", List.of(claim)))
                .expect(201);
    }

    Answer readiness(Person engineer) {
        return engineer.get("/api/employees/me/readiness?target=" + target());
    }

    /** What speaks to what the verdict asks first, the newest of it. */
    Answer counted(Person engineer) {
        return engineer.get("/api/employees/me/readiness/evidence?limit=200&target=%s&expectationId=%s"
                .formatted(target(), verdict.at("/requirements/0/expectationId").asText()));
    }

    /** How often a list of what counts has a piece of evidence. */
    static long times(Answer counted, String evidence) {
        return counted.body()
                .path("items")
                .valueStream()
                .filter(piece -> piece.path("evidenceId").asText().equals(evidence))
                .count();
    }

    /** All of an answer but the moment at which it was computed. */
    static String said(Person person, String path) {
        return person.text(path).replaceFirst("\"asOf\":\"[^\"]*\"", "");
    }
}
