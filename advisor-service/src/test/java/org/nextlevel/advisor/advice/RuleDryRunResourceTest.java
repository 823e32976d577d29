package org.nextlevel.advisor.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nextlevel.advisor.Company;
import org.nextlevel.engine.rule.AdviceAudience;
import org.nextlevel.engine.rule.AdviceSeverity;
import org.nextlevel.engine.rule.Rule;

@QuarkusTest
@Tag("M9.7")
class RuleDryRunResourceTest {
    @Inject
    Producer<String, String> kafka;

    private Company company;
    private UUID mia;
    private UUID emma;

    @BeforeEach
    void aCompany() {
        company = new Company(kafka).withFramework();
        mia = company.hires("mia", null);
        emma = company.hires("emma", mia);
        company.awaitOwn("emma", "verdict", "INSUFFICIENT_EVIDENCE");
    }

    @Test
    void hrTriesARuleOutOnFactsThatItMakesUp() {
        tryOut("hanna", "{\"facts\":{\"hasManager\":true,\"daysSinceShared\":120}}")
                .statusCode(200)
                .body("holds", is(true))
                .body("facts.daysSinceShared", is(120))
                .body("evidence", hasSize(0));
        tryOut("hanna", "{\"facts\":{\"hasManager\":true,\"daysSinceShared\":20}}")
                .body("holds", is(false))
                .body("text", nullValue());
        tryOut("hanna", "{\"employee\":\"%s\"}".formatted(emma)).statusCode(403);
    }

    @Test
    void aPersonTriesItOutOnThemselfAndAManagerOnAReport() {
        tryOut("emma", "{\"employee\":\"me\"}").statusCode(200).body("holds", is(true));
        tryOut("mia", "{\"employee\":\"%s\"}".formatted(emma)).statusCode(200);
        tryOut("emma", "{\"employee\":\"%s\"}".formatted(mia)).statusCode(403);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            {"facts":{"noSuchFact":1}}; #/facts/noSuchFact; there is no such fact
            {"facts":{"evidence":"three"}}; #/facts/evidence; is of type INT
            {"facts":{"evidence":null}}; #/facts/evidence; is of type INT
            {"facts":{"signals":[1]}}; #/facts/signals; is of type LIST
            {"facts":{"shownShare":2}}; #/facts/shownShare; is of type SHARE
            {}; #; either facts or an employee
            {"employee":"me","facts":{}}; #; either facts or an employee
            """)
    void madeUpFactsAreOfTheSchema(String body, String pointer, String detail) {
        tryOut("emma", body)
                .statusCode(422)
                .body("violations[0].pointer", is(pointer))
                .body("violations[0].detail", containsString(detail));
    }

    @Test
    @Tag("privacy")
    void aSmallGroupIsNotShown() {
        count().statusCode(200).body("people", is(2)).body("all", is(true)).body("concerned", nullValue());
        for (int i = 0; i < 6; i++) {
            company.tells(UUID.randomUUID(), 1, "top" + i, null, "engineer", 20);
            company.tells(UUID.randomUUID(), 1, "low" + i, emma, "engineer", 20);
        }
        company.hires("last", emma);
        // Of 15 people, 8 have a manager with whom nothing was shared: 8 is rounded down.
        count().body("people", is(15))
                .body("concerned", is(5))
                .body("sentence", is("It concerns 5 to 9 of 15 people."));
    }

    @ParameterizedTest
    @CsvSource({"20, 4, ", "20, 5, 5", "20, 9, 5", "20, 15, 15", "20, 16, ", "20, 0, ", "20, 20, "})
    @Tag("privacy")
    void neitherASmallGroupNorASmallRestIsShown(int people, int concerned, Integer shown) {
        Rule rule =
                new Rule("a", 1, "M0.1", Set.of(AdviceAudience.HR), "true", AdviceSeverity.INFO, "x", "a test", true);
        assertThat(PeopleCount.of(rule, people, true, concerned).concerned()).isEqualTo(shown);
    }

    private ValidatableResponse count() {
        return company.as("hanna", "hr")
                .post("/api/rules/nobody-was-shown/population-counts")
                .then();
    }

    private ValidatableResponse tryOut(String userName, String body) {
        return company.as(userName, userName.equals("hanna") ? new String[] {"hr"} : new String[0])
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/rules/nobody-was-shown/dry-runs")
                .then();
    }
}
