package org.nextlevel.systemtest.access.thing;

import java.util.HashMap;
import java.util.Map;
import org.nextlevel.stack.caller.Person;
import org.nextlevel.systemtest.access.company.Ladder;
import org.nextlevel.systemtest.access.company.People;

/** The framework's draft, a posting of the engineer, and what HR has told again. */
record FrameworkThings(People people) {
    private static final String FRAMEWORK = "/api/frameworks/" + Ladder.FRAMEWORK;

    Map<String, String> made() {
        people.named("editor")
                .post(FRAMEWORK + "/draft", Map.of("fromVersion", 1))
                .expect(201);
        people.named("editor")
                .put("/api/framework-mappings/our-ladders", Map.of("fillDown", true), null)
                .expect(201);
        people.named("editor")
                .put("/api/competency-libraries/ours", Map.of("name", "Ours", "language", "de"), null)
                .expect(201);
        Map<String, String> facts = new HashMap<>(Map.of(
                "ladder",
                people.named("editor").text("/api/framework-starters/" + Ladder.FRAMEWORK),
                "framework-starters/{key}",
                Ladder.FRAMEWORK,
                "frameworks/{key}",
                Ladder.FRAMEWORK,
                "versions/{number}",
                "1",
                "levels/{level}",
                Ladder.TARGET,
                "competencies/{competency}",
                "delivery",
                "draft/{part}",
                "competencies",
                "{part}/{item}",
                "delivery",
                "sentences/{number}",
                "1",
                "postings/{id}",
                posting()));
        people.named("engineer")
                .put(
                        "%s/postings/%s/sentences/1/decision".formatted(FRAMEWORK, facts.get("postings/{id}")),
                        Map.of("confirmed", false),
                        "*")
                .expect(200);
        facts.put("framework-mappings/{name}", "our-ladders");
        facts.put("competency-libraries/{key}", "ours");
        facts.put("frameworks/{id}", republication("frameworks"));
        facts.put("people/{id}", republication("people"));
        facts.put("cases/{id}", republication("cases"));
        return facts;
    }

    /** The id of a new posting of the engineer. */
    String posting() {
        return Things.id(
                people.named("engineer"),
                FRAMEWORK + "/postings",
                Map.of("title", "Senior engineer", "text", "You lead a team."));
    }

    private String republication(String what) {
        Person hr = people.named("hr");
        return Things.id(hr, "/api/republications/" + what, Map.of());
    }
}
