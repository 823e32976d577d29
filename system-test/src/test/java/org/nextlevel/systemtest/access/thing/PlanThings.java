package org.nextlevel.systemtest.access.thing;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.nextlevel.stack.caller.Person;
import org.nextlevel.systemtest.access.company.Ladder;

/** What the engineer plans and keeps to herself, and what the manager needs. */
record PlanThings(Person engineer, Person manager) {
    private static final Map<String, String> MENTORING =
            Map.of("competency", "people-development", "level", Ladder.TARGET);

    Map<String, String> made() {
        engineer.put("/api/employees/me/goal", Map.of("target", Ladder.TARGET), "*")
                .expect(200, 201);
        engineer.put("/api/employees/me/leaving", Map.of("notes", "Nobody's business"), "*")
                .expect(200);
        String need = Things.id(
                manager,
                "/api/needs",
                Map.of(
                        "title",
                        "Who can help?",
                        "competencies",
                        List.of(MENTORING),
                        "until",
                        later(),
                        "scope",
                        "TEAM"));
        return Map.of(
                "actions/{actionId}",
                action(),
                "needs/{id}",
                need,
                "offers/{offerId}",
                Things.id(engineer, "/api/needs/%s/offers".formatted(need), Map.of()),
                "requirement-agreements/{agreementId}",
                Things.id(engineer, "/api/employees/me/requirement-agreements", Map.of("target", Ladder.TARGET)));
    }

    /** One that the manager sees. */
    private String action() {
        return Things.id(
                engineer,
                "/api/employees/me/plan/actions",
                Map.of(
                        "kind", "MENTOR_SOMEBODY",
                        "competency", "people-development",
                        "level", Ladder.TARGET,
                        "title", "Look after a colleague",
                        "dueOn", later(),
                        "visibility", "MANAGER"));
    }

    private static String later() {
        return LocalDate.now(ZoneOffset.UTC).plusMonths(1).toString();
    }
}
