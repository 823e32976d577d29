package org.nextlevel.evidence.directory.entry;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.evidence.Company;
import org.nextlevel.kit.tenant.CurrentTenant;

/** Many write the directory at once: nothing is lost, nobody waits in vain for a manager, and no circle closes. */
@QuarkusTest
@Tag("directory")
@Tag("M10.1")
class ParallelEntriesTest {
    private static final String ENTRIES = "/api/directory/employees/";
    private static final int WRITERS = 8;
    private static final int PEOPLE = 12;

    @Inject
    DataSource database;

    private Company acme;

    @BeforeEach
    void found() {
        acme = Company.ofPeople();
    }

    @Test
    void noCircleClosesAndNothingFails() throws Exception {
        IntStream.range(0, PEOPLE).forEach(i -> acme.hires("p" + i, null));
        List<Integer> statuses = atOnce(writer -> {
            var random = new Random(writer);
            List<Integer> answers = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                String manager = "ext-p" + random.nextInt(PEOPLE);
                answers.add(patch("p" + random.nextInt(PEOPLE), "{\"managerExternalId\":\"%s\"}".formatted(manager)));
            }
            return answers;
        });
        assertThat(statuses).hasSize(WRITERS * 30).containsOnly(200, 422);
        Map<String, String> managers = managers();
        assertThat(managers.keySet()).noneMatch(person -> isBelow(person, person, managers));
    }

    /** With one turn for the whole line, the answer would come only after the others are done. */
    @Test
    void anotherManagerIsGivenWhileOthersAreGivenElsewhereInTheLine() throws SQLException {
        acme.hires("top", null);
        List.of("left", "right").forEach(lead -> acme.hires(lead, "top"));
        acme.hires("member", "left");
        String line = acme.tenant() + " line";
        String theirs = line + " " + acme.idOf("engineer");
        String top = line + " " + acme.idOf("top");
        whileAnotherHolds(
                theirs,
                List.of(line, top),
                () -> assertThat(patch("member", "{\"managerExternalId\":\"ext-right\"}"))
                        .isEqualTo(200));
        assertThat(managers()).containsEntry("ext-member", "ext-right");
    }

    @Test
    void whoNamesAManagerWhoComesAtTheSameMomentIsGivenThem() throws Exception {
        List<Integer> numbers = new ArrayList<>(IntStream.range(0, 80).boxed().toList());
        Collections.shuffle(numbers, new Random(7));
        List<Integer> statuses = atOnce(writer -> {
            List<Integer> answers = new ArrayList<>();
            for (int at = writer; at < numbers.size(); at += WRITERS) {
                int number = numbers.get(at);
                answers.add(acme.hires("n" + number, number == 0 ? null : "n" + (number - 1) / 3)
                        .statusCode());
            }
            return answers;
        });
        assertThat(statuses).containsOnly(201);
        assertThat(list("managerAwaited=true")).isEmpty();
        assertThat(managers()).containsEntry("ext-n79", "ext-n26").containsEntry("ext-n1", "ext-n0");
    }

    /** Were the line held before those who wait are, whoever writes one of them and waits for the line would be waited for. */
    @Test
    void whoIsWrittenWhileTheManagerComesWhomTheyAwaitIsNotRefused() throws Exception {
        IntStream.range(0, PEOPLE).forEach(i -> acme.hires("p" + i, "manager"));
        List<Integer> statuses = atOnce(writer -> {
            var random = new Random(writer);
            List<Integer> answers = new ArrayList<>();
            for (int i = 0; i < 15; i++) {
                String person = "p" + random.nextInt(PEOPLE);
                String late = "late" + random.nextInt(WRITERS) + "x" + i;
                answers.add(patch(person, "{\"managerExternalId\":\"ext-%s\"}".formatted(late)));
                answers.add(acme.hires("late" + writer + "x" + i, "director").statusCode());
                answers.add(patch(person, "{\"matrixManagerExternalIds\":[\"ext-%s\"]}".formatted(late)));
            }
            return answers;
        });
        assertThat(statuses).containsOnly(200, 201);
        assertThat(list("managerAwaited=true")).isEmpty();
    }

    @Test
    void whatSeveralSayOfOnePersonIsAllKept() throws Exception {
        List<String> fields = List.of(
                "email", "language", "timeZone", "costCentre", "location", "employmentType", "userName", "name");
        List<String> values =
                List.of("a@b.example", "de", "Europe/Zurich", "1", "Basel", "PERMANENT", "renamed", "Renamed");
        List<Integer> statuses = atOnce(writer ->
                List.of(patch("engineer", "{\"%s\":\"%s\"}".formatted(fields.get(writer), values.get(writer)))));
        assertThat(statuses).containsOnly(200);
        Map<String, Object> entry =
                new JsonPath(acme.hris().get(ENTRIES + "ext-engineer").asString()).getMap("$");
        assertThat(fields.stream().map(entry::get).toList()).isEqualTo(values);
    }

    @Test
    void oneNameIsOnePersonsWhoeverComesFirst() throws Exception {
        List<Integer> statuses = atOnce(writer -> List.of(acme.hris()
                .body(Company.entry("twin", "Twin", null))
                .put(ENTRIES + "ext-twin-" + writer)
                .statusCode()));
        assertThat(statuses).containsOnlyOnce(201).contains(409).doesNotContain(500);
    }

    private void whileAnotherHolds(String alone, List<String> together, Runnable work) throws SQLException {
        var context = Arc.container().requestContext();
        context.activate();
        Arc.container().instance(CurrentTenant.class).get().open(acme.tenant());
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select pg_advisory_xact_lock(hashtextextended('%s', 0))".formatted(alone));
            for (String one : together) {
                statement.execute("select pg_advisory_xact_lock_shared(hashtextextended('%s', 0))".formatted(one));
            }
            work.run();
            connection.rollback();
        } finally {
            context.terminate();
        }
    }

    private int patch(String name, String patch) {
        return acme.hris().body(patch).patch(ENTRIES + "ext-" + name).statusCode();
    }

    private List<Map<String, Object>> list(String filter) {
        return new JsonPath(acme.hris()
                        .get("/api/directory/employees?limit=200&" + filter)
                        .asString())
                .getList("items");
    }

    private Map<String, String> managers() {
        Map<String, String> managers = new TreeMap<>();
        list("hasManager=true")
                .forEach(one -> managers.put((String) one.get("externalId"), (String) one.get("managerExternalId")));
        return managers;
    }

    private static boolean isBelow(String person, String above, Map<String, String> managers) {
        Set<String> seen = new HashSet<>();
        String manager = managers.get(person);
        while (manager != null && seen.add(manager)) {
            if (manager.equals(above)) {
                return true;
            }
            manager = managers.get(manager);
        }
        return false;
    }

    private interface Writer {
        List<Integer> writes(int number);
    }

    private static List<Integer> atOnce(Writer writer) throws ExecutionException, InterruptedException {
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            List<Callable<List<Integer>>> all = IntStream.range(0, WRITERS)
                    .<Callable<List<Integer>>>mapToObj(number -> () -> writer.writes(number))
                    .toList();
            List<Integer> answers = new ArrayList<>();
            for (Future<List<Integer>> done : writers.invokeAll(all)) {
                answers.addAll(done.get());
            }
            return answers;
        }
    }
}
