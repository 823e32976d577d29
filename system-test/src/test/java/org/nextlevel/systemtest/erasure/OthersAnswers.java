package org.nextlevel.systemtest.erasure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nextlevel.stack.caller.Person;

/** What colleagues, HR and whoever holds the link are answered where the person can show. */
record OthersAnswers(Colleagues colleagues, String id, Words.Written written) {
    /** Under which name promotions are counted. */
    static final String PROMOTIONS = "promotions";

    /** Callers and paths whose answers have the word in them. */
    List<String> with(Traces traces) {
        List<String> found = new ArrayList<>();
        for (Person other : colleagues.all()) {
            for (String path : paths()) {
                String answer = other.text(path);
                if (traces.isIn(answer)) {
                    found.add("%s at %s: %s".formatted(other.name(), path, answer));
                }
            }
        }
        return found;
    }

    /** What HR counts of everybody, which no erasure changes. */
    static Map<String, Integer> counts(Colleagues colleagues, Traces traces) {
        Map<String, Integer> counts = new TreeMap<>(traces.outcomes());
        counts.put(
                PROMOTIONS,
                colleagues
                        .hr()
                        .get("/api/promotions?limit=200")
                        .expect(200)
                        .body()
                        .path("items")
                        .size());
        return counts;
    }

    private List<String> paths() {
        String person = "/api/employees/" + id;
        return List.of(
                person,
                person + "/evidence",
                person + "/evidence/" + written.evidence(),
                person + "/evidence/" + written.evidence() + "/attestations",
                person + "/readiness",
                person + "/overview",
                person + "/plan/actions",
                person + "/positions",
                person + "/requirement-agreements",
                person + "/no-opportunity",
                "/api/employees",
                "/api/employees/me/team",
                "/api/employees/me/reports",
                "/api/employees/me/advice",
                "/api/employees/me/evidence/" + written.ofColleague() + "/attestations",
                "/api/employees/me/export",
                "/api/needs",
                "/api/cases",
                written.caseId(),
                written.caseId() + "/overview",
                written.caseId() + "/requests",
                written.caseId() + "/answers",
                written.caseId() + "/decisions",
                written.caseId() + "/commitments",
                written.caseId() + "/proposal/versions",
                written.caseId() + "/proposal/versions/1",
                written.link(),
                "/api/promotions",
                "/api/employees/me/access-log",
                "/api/erasures");
    }
}
