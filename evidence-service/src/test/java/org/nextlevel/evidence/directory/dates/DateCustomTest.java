package org.nextlevel.evidence.directory.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.evidence.Company;

/** How a company writes dates decides how its people's texts are read. */
@QuarkusTest
@Tag("M3.3")
class DateCustomTest {
    private static final String CUSTOM = "/api/directory/date-custom";
    private static final String TEXT =
            "## FY26 Q1\n- Closed the audit\n\n| Date | What |\n|---|---|\n| 04/03/2025 | Moved |\n";

    private Company acme;

    @BeforeEach
    void found() {
        acme = Company.ofPeople();
    }

    @Test
    void textsAreReadAsTheCompanyWritesDatesUnlessTheySayOtherwise() {
        pastes(Map.of()).body("items", empty()).body("leftOut", hasSize(2));
        says("\"none\"", Map.of("dayFirst", true, "fiscalYearBegins", 10))
                .statusCode(200)
                .body("fiscalYearBegins", is(10));
        pastes(Map.of())
                .body("leftOut", empty())
                .body("items.startedOn", contains("2025-10-01", null))
                .body("items.occurredOn", contains("2025-12-31", "2025-03-04"));
        pastes(Map.of("dayFirst", false)).body("items.occurredOn", contains("2025-12-31", "2025-04-03"));
    }

    @Test
    void itIsSaidAnewByWhoReadItAndLeavesATrace() {
        says("\"none\"", Map.of("dayFirst", true)).statusCode(200);
        says("\"none\"", Map.of("dayFirst", false)).statusCode(412);
        says("\"0\"", Map.of("fiscalYearBegins", 4)).statusCode(200).body("dayFirst", nullValue());
        assertThat(acme.rows("select action from audit where action = 'date-custom-changed'"))
                .hasSize(2);
    }

    @Test
    void aMonthThatThereIsNotIsRefused() {
        says("\"none\"", Map.of("fiscalYearBegins", 13))
                .statusCode(422)
                .body("violations[0].pointer", is("#/fiscalYearBegins"));
    }

    @Test
    void anotherCompanyWritesDatesItsOwnWay() {
        says("\"none\"", Map.of("fiscalYearBegins", 10)).statusCode(200);
        Company.ofPeople().as("hanna", "hr").get(CUSTOM).then().statusCode(200).body("fiscalYearBegins", nullValue());
    }

    private ValidatableResponse says(String ifMatch, Map<String, Object> custom) {
        return acme.as("hanna", "hr")
                .header("If-Match", ifMatch)
                .body(custom)
                .put(CUSTOM)
                .then();
    }

    private ValidatableResponse pastes(Map<String, Object> hints) {
        Map<String, Object> body = new HashMap<>(hints);
        body.put("text", TEXT);
        return acme.as("engineer")
                .queryParam("dryRun", true)
                .body(body)
                .post("/api/employees/me/evidence/batches")
                .then()
                .statusCode(200);
    }
}
