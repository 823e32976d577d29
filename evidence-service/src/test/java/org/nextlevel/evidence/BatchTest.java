package org.nextlevel.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A pasted list is taken over once. */
@QuarkusTest
@Tag("M3.3")
class BatchTest {
    private static final String TEXT = """
            # Q3 2025
            - **Cut** the build to 12 minutes, see [the log](https://ci.example.com/1)
              - found the slow tests
            - Mentored 3 juniors
            - mentored 3 juniors.
            - [ ] Rest
            """;
    private Company acme;

    @BeforeEach
    void found() {
        acme = Company.ofPeople();
    }

    @Test
    void eachItemIsAPrivatePieceOfEvidence() {
        String id = pastes(TEXT)
                .then()
                .statusCode(200)
                .body("created", is(2))
                .body("items.line", contains(2, 4, 5, 6))
                .body("items.status", contains("CREATED", "CREATED", "REPEATED", "OPEN"))
                .extract()
                .path("items[0].evidenceId");
        acme.as("engineer")
                .get("/api/employees/me/evidence/" + id)
                .then()
                .body("summary", is("Cut the build to 12 minutes, see the log"))
                .body("narrative", is("- found the slow tests"))
                .body("links[0].url", is("https://ci.example.com/1"))
                .body("startedOn", is("2025-07-01"))
                .body("occurredOn", is("2025-09-30"))
                .body("visibility", is("PRIVATE"));
    }

    @Test
    @Tag("M9.8")
    void nothingIsDatedOrLeftOutInSilence() {
        pastes("""
                Hi Ana,

                # 2024
                - 2024-03-01: Led the ward move
                - Trained eight nurses
                ## Q1 FY26
                - Cut waiting times
                # Migration to SQL Server 2019
                - Moved the archive
                """)
                .then()
                .statusCode(200)
                .body("items.line", contains(4, 5, 9))
                .body("items.dateFrom", contains("ITEM", "HEADING", "ASSUMED"))
                .body("items[0].summary", is("Led the ward move"))
                .body("leftOut.line", contains(1, 7))
                .body("leftOut[1].why", containsString("'Q1 FY26'"))
                .body("guesses.kind", contains("HEADING", "DATE"));
    }

    @Test
    @Tag("M9.8")
    void whatCanBeReadInTwoWaysIsSaidByTheRequest() {
        acme.as("engineer")
                .contentType("application/json")
                .body(Map.of(
                        "text",
                        "## Q1 FY26\n- Cut waiting times\n## 04/03/2025\n- Led the audit",
                        "fiscalYearBegins",
                        10,
                        "dayFirst",
                        true))
                .post("/api/employees/me/evidence/batches?dryRun=true")
                .then()
                .statusCode(200)
                .body("items.startedOn", contains("2025-10-01", null))
                .body("items.occurredOn", contains("2025-12-31", "2025-03-04"));
    }

    @Test
    @Tag("idempotent")
    void anItemWithItsDateIsTheSameAsWithoutOne() {
        pastes("## 2024\n- Led the audit").then().body("created", is(1));
        pastes("| Date | What |\n|---|---|\n| 2024-03-01 | Led the audit |")
                .then()
                .body("created", is(0))
                .body("known", is(1));
    }

    @Test
    @Tag("idempotent")
    void theSameTextAgainCreatesNothing() {
        List<String> first = pastes(TEXT).path("items.evidenceId");
        pastes(TEXT.replace("Q3 2025", "2024").toUpperCase(java.util.Locale.ROOT))
                .then()
                .statusCode(200)
                .body("created", is(0))
                .body("known", is(2))
                .body("items[1].evidenceId", is(first.get(1)));
        pastes(TEXT + "- And one more").then().statusCode(200).body("created", is(1));
    }

    @Test
    @Tag("idempotent")
    void whatWasRevisedOrDeletedSinceIsKnownAndWhatWasErasedIsNot() {
        List<String> ids = pastes("- one\n- two\n- three").path("items.evidenceId");
        String path = "/api/employees/me/evidence/";
        changing()
                .body(Map.of("summary", "other"))
                .put(path + ids.get(0))
                .then()
                .statusCode(200);
        changing().delete(path + ids.get(1)).then().statusCode(200);
        changing().post(path + ids.get(2) + "/erasure").then().statusCode(204);
        pastes("- one\n- two\n- three").then().body("items.status", contains("KNOWN", "KNOWN", "CREATED"));
    }

    @Test
    void whatWasWrittenDownByItselfIsKnownInTheSameWords() {
        String id = acme.as("engineer")
                .contentType("application/json")
                .body(Map.of("summary", "Wrote the allergen plan."))
                .post("/api/employees/me/evidence")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        pastes("- wrote the **allergen plan**\n- Wrote the allergen plan\n  - with the kitchen")
                .then()
                .body("items.status", contains("KNOWN", "CREATED"))
                .body("items[0].evidenceId", is(id));
        acme.as("engineer").get("/api/employees/me/evidence").then().body("items", hasSize(2));
    }

    @Test
    void aDryRunKeepsNothing() {
        acme.as("engineer")
                .queryParam("dryRun", true)
                .body(Map.of("text", TEXT))
                .post("/api/employees/me/evidence/batches")
                .then()
                .statusCode(200)
                .body("dryRun", is(true))
                .body("created", is(2))
                .body("items.evidenceId", everyItem(nullValue()));
        acme.as("engineer").get("/api/employees/me/evidence").then().body("items", hasSize(0));
    }

    @Test
    @Tag("concurrency")
    void theSameTextTwiceAtOnceIsTakenOverOnce() throws Exception {
        try (var threads = Executors.newFixedThreadPool(4)) {
            Callable<Response> paste = () -> pastes(TEXT);
            int created = 0;
            for (var answer : threads.invokeAll(List.of(paste, paste, paste, paste))) {
                assertThat(answer.get().statusCode()).isEqualTo(200);
                created += (int) answer.get().path("created");
            }
            assertThat(created).isEqualTo(2);
        }
        acme.as("engineer").get("/api/employees/me/evidence").then().body("items", hasSize(2));
    }

    @Test
    void aHeadingInTheFutureDatesNothingAfterToday() {
        pastes("# 2099\n- a").then().statusCode(200).body("items[0].startedOn", nullValue());
    }

    @Test
    void whatIsTooMuchIsRefusedAndNothingKept() {
        pastes("- a\n".repeat(501)).then().statusCode(422).body("violations[0].detail", containsString("501 items"));
        pastes("a\n".repeat(5_001)).then().statusCode(422).body("violations[0].detail", containsString("5001 lines"));
        pastes("<ul>" + "<li>a".repeat(5_001) + "</ul>")
                .then()
                .statusCode(422)
                .body("violations[0].detail", containsString("send at most 5000"));
        pastes("a".repeat(200_001)).then().statusCode(422).body("violations[0].pointer", is("#/text"));
        pastes("- fine\n- " + "a ".repeat(6_000)).then().statusCode(422).body("violations[0].line", is(2));
        pastes("---\n***").then().statusCode(422).body("violations[0].detail", is("has no item"));
        acme.as("engineer").get("/api/employees/me/evidence").then().body("items", hasSize(0));
    }

    @Test
    void eachPieceIsToldOnce() {
        pastes(TEXT);
        pastes(TEXT);
        assertThat(acme.rows("select type from outbox where type like 'Evidence%'")
                        .size())
                .isLessThanOrEqualTo(2);
    }

    private io.restassured.specification.RequestSpecification changing() {
        return acme.as("engineer").header("If-Match", "*");
    }

    private Response pastes(String text) {
        return acme.as("engineer").body(Map.of("text", text)).post("/api/employees/me/evidence/batches");
    }
}
