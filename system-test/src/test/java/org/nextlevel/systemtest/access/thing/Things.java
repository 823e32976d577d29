package org.nextlevel.systemtest.access.thing;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nextlevel.stack.caller.Person;
import org.nextlevel.systemtest.access.company.Companies;
import org.nextlevel.systemtest.access.company.People;

/**
 * Things of the company that requests are about, made by their owners through the gateway. What is known of them are facts: the
 * placeholders of paths with the segment before them ({@code needs/{id}}), and words for the bodies.
 */
public final class Things {
    private final People people;
    private final EvidenceThings evidence;
    private final FrameworkThings frameworks;
    private final RuleThings rules;
    private final SystemThings systems;
    private final Map<String, Map<String, String>> known = new HashMap<>();

    private Things(Companies companies, People people) {
        this.people = people;
        this.evidence = new EvidenceThings(people, companies);
        this.frameworks = new FrameworkThings(people);
        this.rules = new RuleThings(people, companies.idOf("manager"));
        this.systems = new SystemThings(people);
    }

    /**
     * What every row may be about.
     *
     * @param ofTheClosed what a company made before it was suspended
     */
    public static Things made(Companies companies, People people, Map<String, String> ofTheClosed) {
        var things = new Things(companies, people);
        var cases = new CaseThings(people, companies);
        Map<String, String> usual = words(companies);
        usual.putAll(things.frameworks.made());
        usual.putAll(things.evidence.shared());
        usual.putAll(new PlanThings(people.named("engineer"), people.named("manager")).made());
        usual.putAll(things.rules.made());
        usual.putAll(things.systems.made());
        usual.putAll(cases.submitted("engineer"));
        usual.put("imports/{id}", peopleImport(people.named("hr")));
        things.known.put("", usual);
        things.known.put("private", Map.of("evidence/{evidenceId}", things.evidence.logged()));
        var rebindings = new RebindingThings(people, companies);
        things.known.put("asked about", rebindings.askedAbout("planner"));
        things.known.put("moved", rebindings.askedAbout("mover"));
        var erasures = new ErasureThings(people, companies);
        things.known.put("to be erased", erasures.askedBy("erased"));
        things.known.put("to be confirmed", erasures.askedBy("forgotten"));
        things.known.put("asked by hr", erasures.askedByHr("unwanted"));
        things.known.put("of hr", ofHr(erasures, cases));
        things.known.put("of who left", Map.of("owner", "leaver", "employees/{id}", companies.idOf("leaver")));
        things.known.put("in preparation", cases.inPreparation("planner"));
        things.known.put("asked for", cases.askedFor("asker"));
        things.known.put("of a suspended company", ofTheClosed);
        things.known.put("planned", planned(people.named("hr")));
        things.known.put("followed through", cases.followedThrough("grown"));
        return things;
    }

    /** One that is compared with the directory, and never applied to anything new. */
    private static String peopleImport(Person hr) {
        return id(hr, "/api/imports", Map.of("people", List.of(Map.of("externalId", "engineer"))));
    }

    /** What is HR's own, which somebody else of HR would have to decide. */
    private static Map<String, String> ofHr(ErasureThings erasures, CaseThings cases) {
        Map<String, String> facts = cases.submitted("hr", "director");
        facts.putAll(erasures.askedBy("hr"));
        facts.put("employees/{externalId}", "hr");
        facts.put("userName", Companies.HERE + "-hr");
        return facts;
    }

    /** What is to come for somebody. */
    private static Map<String, String> planned(Person hr) {
        var leaving = Map.of("id", "planned", "kind", "LEAVING", "effectiveOn", "2199-01-01");
        hr.post("/api/directory/employees/planner/changes", Map.of("changes", List.of(leaving)))
                .expect(200);
        return Map.of("employees/{externalId}", "planner", "changes/{changeId}", "planned");
    }

    private static Map<String, String> words(Companies companies) {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        String own = companies.idOf("engineer");
        Map<String, String> words = new HashMap<>(Map.of(
                "today",
                today.toString(),
                "nextMonth",
                today.plusMonths(1).toString(),
                "own",
                own,
                "employees/{id}",
                own,
                "employees/{externalId}",
                "engineer",
                "positions/{from}",
                "2024-01-01",
                "attestations/{attesterId}",
                companies.idOf("manager"),
                "approvers/{employeeId}",
                companies.idOf("asker")));
        List.of("director", "manager", "grown").forEach(account -> words.put(account, companies.idOf(account)));
        return words;
    }

    /** The facts of a thing; of the usual ones where there is no other of this name. */
    public Map<String, String> of(String thing) {
        Map<String, String> facts = new HashMap<>(known.get(""));
        facts.putAll(known.getOrDefault(thing, Map.of()));
        return facts;
    }

    /** The same; where the operation ends a thing whatever its version, that is a new one. */
    public Map<String, String> anew(String thing, String operation) {
        Map<String, String> facts = of(thing);
        switch (operation) {
            case "DELETE /api/service-accounts/{id}" -> facts.put("service-accounts/{id}", systems.account());
            case "DELETE /api/chat-rooms/{id}" -> facts.put("chat-rooms/{id}", systems.chatRoom());
            case "DELETE /api/webhooks/{id}" -> facts.put("webhooks/{id}", systems.webhook());
            case "DELETE /api/signals/{id}" -> facts.put("signals/{id}", rules.signal());
            case "DELETE /api/signals/systems/{system}/{externalId}" ->
                facts.put("{system}/{externalId}", rules.told());
            case "DELETE /api/frameworks/{key}/postings/{id}" -> facts.put("postings/{id}", frameworks.posting());
            case "DELETE /api/employees/{id}/evidence/{evidenceId}/attestations/{attesterId}" ->
                facts.putAll(evidence.shared());
            case "DELETE /api/cases/{caseId}/proposal/shares/{shareId}" ->
                facts.put(
                        "shares/{shareId}",
                        CaseThings.link(people.named("engineer"), facts)
                                .path("id")
                                .asText());
            default -> {}
        }
        return facts;
    }

    /** The id of what somebody posts. */
    static String id(Person by, String path, Map<String, ?> body) {
        return by.post(path, body).expect(201).body().path("id").asText();
    }
}
