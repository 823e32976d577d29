package org.nextlevel.stack.demo.company;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nextlevel.stack.caller.Answer;
import org.nextlevel.stack.caller.Person;
import org.nextlevel.stack.demo.script.Narrator;

/** A reorganisation is told before its day, and rules for levels are tried before they hold. */
record TellAhead(Person hris, Person hr, Narrator narrator) {
    private static final String ENTRIES = "/api/directory/employees/";
    private static final String NEW_MANAGER = PeopleFile.number(3);

    /** Of the team of the second; the third gets them. */
    private static final List<String> MOVED = List.of("G-012", "G-013", "G-014", "G-015");

    void run() {
        reorganise();
        tryMapping();
    }

    private void reorganise() {
        LocalDate day = LocalDate.now(ZoneOffset.UTC).plusMonths(2).withDayOfMonth(1);
        narrator.chapter(
                "A reorganisation, told ahead",
                "Who reports to whom from a day to come, and one new title with it. On that day it takes effect by itself.");
        for (String number : MOVED) {
            tell(
                    number,
                    Map.of(
                            "id",
                            "reorganisation",
                            "kind",
                            "MANAGER",
                            "effectiveOn",
                            day,
                            "managerExternalId",
                            NEW_MANAGER));
        }
        tell(
                MOVED.getFirst(),
                Map.of(
                        "id",
                        "new-title",
                        "kind",
                        "POSITION",
                        "effectiveOn",
                        day,
                        "position",
                        Map.of("title", "Head of nights")));
        asOf(day.minusDays(1));
        asOf(day);
        long planned = hris.get("/api/directory/changes?state=PLANNED&limit=200")
                .expect(200)
                .body()
                .path("items")
                .size();
        narrator.result("%d changes are planned; only HR and the HR system see them", planned);
    }

    private void tell(String number, Map<String, Object> change) {
        Answer told = hris.post(ENTRIES + number + "/changes", Map.of("changes", List.of(written(change))));
        narrator.call(hris, told.expect(200));
    }

    private static Map<String, Object> written(Map<String, Object> change) {
        var written = new HashMap<>(change);
        written.computeIfPresent("effectiveOn", (_, day) -> day.toString());
        return written;
    }

    private void asOf(LocalDate day) {
        Answer entry = hris.get(ENTRIES + MOVED.getFirst() + "?asOf=" + day);
        narrator.call(hris, entry.expect(200));
        narrator.result(
                "%s: %s, reports to %s",
                day,
                entry.body().at("/position/title").asText(),
                entry.body().at("/manager/name").asText());
    }

    private void tryMapping() {
        narrator.chapter(
                "Levels that nobody told, found by rules, tried first",
                "The file had no levels. HR tries rules on titles, and on the group that the identity provider keeps: nothing changes.");
        Answer preview =
                hr.post("/api/directory/mapping/previews?limit=1", Map.of("attributes", List.of(), "rules", rules()));
        narrator.call(hr, preview.expect(200));
        JsonNode found = preview.body();
        narrator.result(
                "of %d people without a level %d would have one, %d none",
                found.path("people").asInt(),
                found.path("found").asInt(),
                found.path("unmatched").asInt());
    }

    private static List<Map<String, Object>> rules() {
        return List.of(
                rule("group", Provision.DRIVERS, "senior-professional"),
                rule("title", "Head of*", "lead"),
                rule("title", "Senior*", "senior-professional"),
                rule("title", "Driver", "professional"));
    }

    private static Map<String, Object> rule(String field, String value, String level) {
        return Map.of(
                "conditions",
                List.of(Map.of("field", field, "oneOf", List.of(value))),
                "framework",
                "general-ladder",
                "level",
                level);
    }
}
