package org.nextlevel.systemtest.access.thing;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.nextlevel.stack.caller.Person;
import org.nextlevel.systemtest.access.company.People;

/** What HR states for the company: a rule, signals about the manager's team. */
record RuleThings(People people, String manager, AtomicInteger signals) {
    RuleThings(People people, String manager) {
        this(people, manager, new AtomicInteger());
    }

    Map<String, String> made() {
        Person hr = people.named("hr");
        hr.put(
                        "/api/rules/own-rule",
                        Map.of(
                                "mission", "M0.1",
                                "audience", List.of("EMPLOYEE"),
                                "condition", "true",
                                "severity", "INFO",
                                "text", "x",
                                "source", "x",
                                "enabled", true),
                        "*")
                .expect(200, 201);
        String run = hr.get("/api/assessments/runs")
                .expect(200)
                .body()
                .at("/items/0/id")
                .asText();
        return Map.of(
                "rules/{key}",
                "own-rule",
                "signals/{id}",
                signal(),
                "systems/{system}",
                "planning",
                "{system}/{externalId}",
                told(),
                "texts/{id}",
                "goal",
                "runs/{id}",
                run);
    }

    /** What a system calls the signal that it states of the company; hearsay, which counts nothing. */
    String told() {
        Map<String, ?> signal = Map.of(
                "kind", "LAYOFFS", "scope", Map.of("type", "COMPANY"), "from", "2020-01-01", "confidence", "LOW");
        people.named("hr")
                .post(
                        "/api/signals/systems/planning",
                        Map.of("signals", List.of(Map.of("externalId", "layoffs", "signal", signal))))
                .expect(200);
        return "layoffs";
    }

    /** The id of a new one, on a day of its own. */
    String signal() {
        String day = LocalDate.now(ZoneOffset.UTC)
                .plusDays(signals.incrementAndGet())
                .toString();
        return Things.id(
                people.named("hr"),
                "/api/signals",
                Map.of(
                        "kind",
                        "TEAM_GROWTH",
                        "scope",
                        Map.of("type", "TEAM", "managerId", manager),
                        "from",
                        day,
                        "until",
                        day));
    }
}
