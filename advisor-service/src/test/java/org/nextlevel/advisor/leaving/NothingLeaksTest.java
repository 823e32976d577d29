package org.nextlevel.advisor.leaving;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.apache.kafka.clients.producer.Producer;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.advisor.Company;
import org.nextlevel.testkit.Topics;
import org.nextlevel.testkit.table.TableNames;

/** Somebody writes private notes on leaving, and nobody else can tell: not what it says, and not that it is there. */
@QuarkusTest
@Tag("M7.3")
class NothingLeaksTest {
    private static final String WORD = "Zugvogel";
    private static final String PATH = "/api/employees/me/leaving";
    private static final Logger REQUESTS = Logger.getLogger("org.nextlevel.kit.log.requests");

    @TestHTTPResource(management = true)
    URI management;

    @Inject
    Producer<String, String> kafka;

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Handler logs = new Handler() {
        @Override
        public void publish(LogRecord line) {
            lines.add(line.getLoggerName() + " " + ExtLogRecord.wrap(line).getFormattedMessage() + " "
                    + line.getThrown());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    private Company company;
    private UUID emma;

    @BeforeEach
    void aCompany() {
        company = new Company(kafka).withFramework();
        emma = company.hires("emma", company.hires("mia", null));
        company.awaitOwn("emma", "verdict", "INSUFFICIENT_EVIDENCE");
        // What is computed in the background is there before anything is compared.
        await().atMost(Duration.ofSeconds(30))
                .until(() -> company.rows("select employee_id from assessment where perspective = 'OWN'")
                                        .size()
                                == 2
                        && company.rows("select employee_id from reassessment").isEmpty()
                        && company.rows("select id from assessment_run where ended_at is null")
                                .isEmpty());
        Logger.getLogger("").addHandler(logs);
        REQUESTS.setLevel(Level.INFO);
    }

    @AfterEach
    void noMoreLines() {
        Logger.getLogger("").removeHandler(logs);
        REQUESTS.setLevel(Level.WARNING);
    }

    @Test
    void noTableTellsOfItButTheSealedOnes() {
        write();
        for (String table : company.rows(TableNames.EVERY)) {
            if (company.rows("select has_table_privilege('%s', 'select')::text".formatted(table))
                    .contains("true")) {
                assertThat(company.rows("select t::text from %s t".formatted(table)))
                        .as(table)
                        .noneMatch(row -> row.contains(WORD) || row.contains("leaving") && !isForTheOwner(table));
            }
        }
        assertThat(company.rows("select t::text from leaving_access t"))
                .isNotEmpty()
                .noneMatch(row -> row.contains(emma.toString()));
        assertThat(company.rows("select encode(digest, 'hex') from leaving_key"))
                .hasSize(1)
                .noneMatch(digest -> digest.contains(emma.toString().replace("-", "")));
    }

    /** What the owner sees of the accesses to the notes; it names nobody (ADR 0036). */
    private static boolean isForTheOwner(String table) {
        return table.equals("leaving_access");
    }

    @Test
    void noEventLogLineOrMetricTellsOfIt() {
        write();
        company.as("emma").delete(PATH);
        company.as("emma").get("/api/employees/me/plan/actions");
        assertThat(Topics.records("advice-events", company.tenant()))
                .noneMatch(record ->
                        record.value().contains(WORD) || record.value().contains("eaving"));
        await().until(() -> lines.stream().anyMatch(line -> line.contains("GET /api/employees/{")));
        assertThat(lines).noneMatch(line -> line.contains(WORD) || line.contains("/leaving"));
        assertThat(given().get(management.resolve("/q/metrics"))
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .doesNotContain(WORD)
                .doesNotContain("leaving");
        assertThat(company.rows("select action from audit")).isEmpty();
    }

    @Test
    void everyAnswerToOthersIsTheSameWithAndWithoutIt() throws IOException {
        Map<String, String> without = answers();
        write();
        Map<String, String> with = answers();
        assertThat(with).hasSizeGreaterThan(40);
        without.forEach((question, answer) ->
                assertThat(with.get(question)).as(question).isEqualTo(answer));
    }

    @Test
    void thereIsNoPathToAnybodyElses() {
        write();
        for (String user : List.of("mia", "hanna", "emma")) {
            company.as(user, "hr", "framework-editor")
                    .get("/api/employees/" + emma + "/leaving")
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void theApiDescriptionHasNoExampleOfOne() throws IOException {
        String api =
                Files.readString(Path.of(System.getProperty("nextlevel.root"), "docs", "api", "advisor-service.yaml"));
        assertThat(api).doesNotContain(WORD);
    }

    /** What the manager and HR get from everything that can be read of the person or the company. */
    private Map<String, String> answers() throws IOException {
        Map<String, String> answers = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/access.csv"))) {
            String operation = line.split(",")[0];
            if (operation.startsWith("GET ") && !operation.contains("/me/leaving")) {
                String path = operation
                        .substring(4)
                        .replace("{id}", emma.toString())
                        .replaceAll("\\{[a-zA-Z]+}", emma.toString());
                for (String user : List.of("mia", "hanna")) {
                    var answer = company.as(user, user.equals("hanna") ? "hr" : "none")
                            .get(path);
                    answers.put(
                            user + " " + path,
                            answer.statusCode() + answer.asString().replaceAll("\"(requestId|asOf)\":\"[^\"]*\"", ""));
                }
            }
        }
        return answers;
    }

    private void write() {
        company.as("emma")
                .contentType(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .body("{\"politics\":\"%s\",\"notes\":\"%s\",\"positioning\":\"%s\"}".formatted(WORD, WORD, WORD))
                .put(PATH)
                .then()
                .statusCode(200);
    }
}
