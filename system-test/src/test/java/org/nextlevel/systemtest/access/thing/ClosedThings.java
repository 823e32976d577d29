package org.nextlevel.systemtest.access.thing;

import java.util.Map;
import org.nextlevel.stack.caller.Await;
import org.nextlevel.stack.caller.Person;
import org.nextlevel.systemtest.access.company.Ladder;
import org.nextlevel.systemtest.access.company.People;

/** What people of a company make before it is suspended. */
public record ClosedThings(People people) {
    /** A link to a proposal, which opens now. */
    public Map<String, String> linked() {
        Person person = people.named("employee");
        String id = Await.answer(
                        () -> person.post("/api/cases", Map.of("target", Ladder.TARGET)),
                        answer -> answer.status() == 201)
                .body()
                .path("id")
                .asText();
        person.post("/api/cases/%s/proposal".formatted(id), Map.of()).expect(201);
        String link = CaseThings.link(person, Map.of("cases/{caseId}", id))
                .path("link")
                .asText();
        String token = CaseThings.lastSegment(link);
        person.get("/api/shared-proposals/" + token).expect(200);
        return Map.of("shared-proposals/{token}", token);
    }
}
