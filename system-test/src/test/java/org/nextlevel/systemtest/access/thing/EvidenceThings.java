package org.nextlevel.systemtest.access.thing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nextlevel.stack.caller.Await;
import org.nextlevel.stack.caller.Person;
import org.nextlevel.systemtest.access.company.Companies;
import org.nextlevel.systemtest.access.company.Ladder;
import org.nextlevel.systemtest.access.company.People;

/** Pieces of evidence of the engineer. */
record EvidenceThings(People people, Companies companies) {
    private static final String ALL = "/api/employees/me/evidence";

    /** The id of a piece that nobody else sees. */
    String logged() {
        var claim = Map.of("competency", "delivery", "level", Ladder.TARGET);
        // The framework reaches the evidence service as an event: just after publishing, a claim can be too early.
        return Await.answer(
                        () -> people.named("engineer")
                                .post(ALL, Map.of("summary", "Did something", "claims", List.of(claim))),
                        answer -> answer.status() != 422)
                .expect(201)
                .body()
                .path("id")
                .asText();
    }

    /** One that the line sees, that the manager attested, and about which the director was asked. */
    Map<String, String> shared() {
        Person engineer = people.named("engineer");
        String id = logged();
        String own = ALL + "/" + id;
        String path = own.replace("me", companies.idOf("engineer"));
        engineer.put(own + "/visibility", Map.of("visibility", "LINE"), "*").expect(200);
        people.named("manager")
                .post(path + "/attestations", Map.of("outcome", "CONFIRMED"))
                .expect(201);
        String request = engineer.post(own + "/attestation-requests", Map.of("attesterId", companies.idOf("director")))
                .expect(201)
                .body()
                .path("id")
                .asText();
        engineer.put(
                        "/api/employees/me/no-opportunity/hiring",
                        Map.of("reason", "ROLE_HAS_NONE", "from", "2026-01-01"),
                        "*")
                .expect(200, 201);
        return new HashMap<>(Map.of(
                "evidence",
                id,
                "evidence/{evidenceId}",
                id,
                "attestation-requests/{requestId}",
                request,
                "no-opportunity/{competency}",
                "hiring"));
    }
}
