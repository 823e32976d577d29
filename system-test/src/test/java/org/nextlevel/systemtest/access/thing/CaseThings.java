package org.nextlevel.systemtest.access.thing;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.nextlevel.stack.caller.Await;
import org.nextlevel.stack.caller.Person;
import org.nextlevel.systemtest.access.company.Companies;
import org.nextlevel.systemtest.access.company.Ladder;
import org.nextlevel.systemtest.access.company.People;

/** Cases in different states; who owns one in another state than the engineer's stands where the engineer stands. */
record CaseThings(People people, Companies companies) {

    /** Known to its owner alone. */
    Map<String, String> inPreparation(String owner) {
        Person person = people.named(owner);
        String id = Await.answer(
                        () -> person.post("/api/cases", Map.of("target", Ladder.TARGET)),
                        answer -> answer.status() == 201)
                .body()
                .path("id")
                .asText();
        String path = "/api/cases/" + id;
        person.post(path + "/proposal", Map.of()).expect(201);
        person.put(path + "/conversation/meeting", Map.of("start", later() + "T10:00:00", "timeZone", "UTC"), "*")
                .expect(200, 201);
        Map<String, String> facts = new HashMap<>(Map.of("owner", owner, "cases/{caseId}", id));
        facts.put("employees/{id}", companies.idOf(owner));
        return facts;
    }

    /** Known to the manager too, with a proposal that is shared, a commitment and a named reader. */
    Map<String, String> askedFor(String owner) {
        Person person = people.named(owner);
        Map<String, String> facts = inPreparation(owner);
        String path = "/api/cases/" + facts.get("cases/{caseId}");
        person.post(path + "/proposal/shares", Map.of("with", "MANAGER")).expect(201);
        person.post(path + "/requests", Map.of(), "*").expect(200);
        person.post(path + "/approvers", Map.of("employeeId", companies.idOf("grown")))
                .expect(200, 201, 409, 422);
        facts.put(
                "commitments/{commitmentId}",
                person.post(path + "/commitments", Map.of("what", "Give a talk", "dueOn", later()))
                        .expect(201)
                        .body()
                        .path("id")
                        .asText());
        JsonNode link = link(person, facts);
        facts.put("shares/{shareId}", link.path("id").asText());
        facts.put("shared-proposals/{token}", lastSegment(link.path("link").asText()));
        return facts;
    }

    /** Known to HR too. */
    Map<String, String> submitted(String owner) {
        return submitted(owner, "manager");
    }

    /** The same, of somebody with another manager. */
    Map<String, String> submitted(String owner, String manager) {
        Map<String, String> facts = askedFor(owner);
        String path = "/api/cases/" + facts.get("cases/{caseId}");
        people.named(manager)
                .post(path + "/answers", Map.of("answer", "YES"), "*")
                .expect(200);
        people.named(owner).post(path + "/submission", Map.of(), "*").expect(200);
        return facts;
    }

    /** After the promotion, with a first goal. */
    Map<String, String> followedThrough(String owner) {
        Map<String, String> facts = submitted(owner);
        facts.put("promotions/{caseId}", facts.get("cases/{caseId}"));
        String path = "/api/cases/" + facts.get("cases/{caseId}");
        people.named("hr")
                .post(
                        path + "/decisions",
                        Map.of(
                                "approved",
                                true,
                                "reason",
                                "Shown over a year",
                                "effectiveOn",
                                LocalDate.now(ZoneOffset.UTC).toString()),
                        "*")
                .expect(200);
        Person person = people.named(owner);
        person.post(path + "/follow-through", Map.of(), "*").expect(200);
        facts.put(
                "goals/{goalId}",
                person.post(path + "/follow-through/goals", Map.of("text", "A goal", "dueOn", later()))
                        .expect(201)
                        .body()
                        .path("id")
                        .asText());
        return facts;
    }

    /** A new link to the proposal. */
    static JsonNode link(Person owner, Map<String, String> facts) {
        return owner.post(
                        "/api/cases/%s/proposal/shares".formatted(facts.get("cases/{caseId}")),
                        Map.of("with", "LINK", "expiresOn", later()))
                .expect(201)
                .body();
    }

    static String lastSegment(String link) {
        return link.substring(link.lastIndexOf('/') + 1);
    }

    private static String later() {
        return LocalDate.now(ZoneOffset.UTC).plusDays(20).toString();
    }
}
