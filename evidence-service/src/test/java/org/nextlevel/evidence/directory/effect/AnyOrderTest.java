package org.nextlevel.evidence.directory.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.evidence.Company;

/** Changes, their corrections and what takes them back arrive in any order, and at once. */
@QuarkusTest
@Tag("M10.1")
class AnyOrderTest {
    private static final String ENTRIES = "/api/directory/employees/";
    private static final String FUTURE =
            LocalDate.now(ZoneOffset.UTC).plusDays(90).toString();

    private static final List<Map<String, Object>> TOLD = List.of(
            told("a", 1, "POSITION", "2025-03-01", Map.of("position", CareerChangeTest.at("two"))),
            told("a", 2, "POSITION", "2025-04-01", Map.of("position", CareerChangeTest.at("two"))),
            told("b", 1, "MANAGER", "2025-02-01", Map.of("managerExternalId", "ext-director")),
            told("c", 1, "LEAVING", "2025-06-01", Map.of()),
            told("c", 2, "LEAVING", "2025-07-01", Map.of()),
            told("d", 1, "RETURN", "2025-08-01", Map.of()),
            told("e", 1, "POSITION", "2025-08-01", Map.of("position", CareerChangeTest.at("three"))),
            told("f", 1, "MANAGER", "2025-05-01", Map.of("managerUserName", "colleague")),
            told("f", 2, "MANAGER", "2025-05-01", Map.of("managerUserName", "colleague", "rescinded", true)),
            told("g", 1, "POSITION", FUTURE, Map.of("position", CareerChangeTest.at("four"))),
            told("g", 2, "POSITION", FUTURE, Map.of("position", CareerChangeTest.at("five"))),
            told("h", 1, "LEAVING", FUTURE, Map.of("rescinded", true)));

    private Company acme;

    @BeforeEach
    void found() {
        acme = Company.ofPeople();
        acme.hires("hanna", "director");
    }

    @Test
    void everyOrderEndsInTheSameCareerAndTheSamePlans() {
        String first = null;
        for (int seed = 0; seed < 6; seed++) {
            String name = "mover" + seed;
            acme.hires(name, "manager");
            List<Map<String, Object>> told = new ArrayList<>(TOLD);
            if (seed > 0) {
                Collections.shuffle(told, new Random(seed));
            }
            told.forEach(one -> tells(name, one));
            Days.pass(acme, 90);
            first = first == null ? state(name) : first;
            assertThat(state(name)).as("seed %d", seed).isEqualTo(first);
        }
        assertThat(first)
                .contains("five " + LocalDate.now(ZoneOffset.UTC) + " null ext-director")
                .contains("three 2025-08-01")
                .contains("two 2025-04-01 2025-07-01 ext-director")
                .contains("one 2025-01-01 2025-02-01 ext-manager");
    }

    @Test
    void twoWhoTellAtOnceLoseNothing() throws Exception {
        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Object>> all = IntStream.range(0, 8)
                    .<Callable<Object>>mapToObj(at -> () -> {
                        tells(
                                "engineer",
                                told(
                                        "c" + at,
                                        1,
                                        "POSITION",
                                        "2025-0%d-01".formatted(at + 2),
                                        Map.of("position", CareerChangeTest.at("level-" + at))));
                        return null;
                    })
                    .toList();
            for (var done : writers.invokeAll(all)) {
                done.get();
            }
        }
        assertThat(positions("engineer")).hasSize(9);
    }

    private void tells(String name, Map<String, Object> change) {
        Map<String, Object> body = new HashMap<>(change);
        String id = (String) body.remove("id");
        acme.hris()
                .body(body)
                .put(ENTRIES + "ext-" + name + "/changes/" + id)
                .then()
                .statusCode(anyOf(is(200), is(201)));
    }

    private String state(String name) {
        List<String> changes = acme.hris()
                .get(ENTRIES + "ext-" + name + "/changes")
                .path("items.collect { it.id + ' ' + it.state + ' ' + it.revision }");
        return String.join("\n", positions(name)) + "\n"
                + changes.stream().sorted().toList();
    }

    private List<String> positions(String name) {
        String id = acme.hris().get(ENTRIES + "ext-" + name).path("id");
        return acme.as("hanna", "hr")
                .get("/api/employees/" + id + "/positions")
                .path("items.collect { it.level.key + ' ' + it.from + ' ' + it.until + ' ' + it.managerExternalId }");
    }

    private static Map<String, Object> told(
            String id, int revision, String kind, String day, Map<String, Object> more) {
        Map<String, Object> all = new HashMap<>(more);
        all.putAll(Map.of("id", id, "revision", revision, "kind", kind, "effectiveOn", day));
        return Map.copyOf(all);
    }
}
