package org.nextlevel.stack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nextlevel.stack.caller.Answer;
import org.nextlevel.stack.caller.Person;
import org.nextlevel.stack.demo.script.Narrator;
import org.nextlevel.stack.demo.script.Script;

/** The HR system tells who works here, at which level, for whom. */
record HirePeople(Person hris, Script script, Narrator narrator) {
    private record Hire(String userName, String name, String title, String department, String like, String manager) {
        /** In the line of the demo, at a level of its own. */
        Hire(String userName, String name, String title, String manager) {
            this(userName, name, title, "Engineering", userName, manager);
        }

        /** Of HR, whom decisions are to be signed by. */
        static Hire ofHr(String userName, String name) {
            return new Hire(userName, name, "People Partner", "People", "acme-director", null);
        }
    }

    void run() {
        narrator.chapter(
                "Who is who",
                "The HR system's service account keeps the directory, by its own ids; repeating it changes nothing.");
        var hires = List.of(
                new Hire("acme-director", "Dana Director", "Technology Director", null),
                new Hire("acme-manager", "Marek Manager", "Engineering Manager", "acme-director"),
                new Hire("acme-engineer", "Erin Engineer", "Engineer", "acme-manager"),
                Hire.ofHr("acme-hr-two", "Henk Resources"));
        for (Hire hire : hires) {
            Answer answer = hris.put("/api/directory/employees/hr-" + hire.userName(), body(hire), null);
            narrator.call(hris, answer.expect(200, 201));
            JsonNode employee = answer.body();
            narrator.result(
                    "%s, %s, reports to %s",
                    employee.path("name").asText(),
                    employee.path("position").path("level").path("name").asText(),
                    employee.path("manager").path("name").asText("nobody"));
        }
    }

    private Map<String, Object> body(Hire hire) {
        var position = Map.of(
                "framework", script.framework(),
                "level", script.levels().get(hire.like()),
                "title", hire.title(),
                "department", hire.department(),
                "from",
                        LocalDate.now(ZoneOffset.UTC)
                                .minusMonths(20)
                                .withDayOfMonth(1)
                                .toString());
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("userName", hire.userName());
        body.put("name", hire.name());
        body.put("email", hire.userName() + "@acme.example");
        body.put("managerExternalId", hire.manager() == null ? null : "hr-" + hire.manager());
        body.put("position", position);
        return body;
    }
}
