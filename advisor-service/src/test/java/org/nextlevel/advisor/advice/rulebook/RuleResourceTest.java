package org.nextlevel.advisor.advice.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nextlevel.advisor.Company;
import org.nextlevel.engine.rule.fact.Fact;

@QuarkusTest
@Tag("M9.7")
class RuleResourceTest {
    private static final String SHIPPED = "/api/rules/nobody-was-shown";

    @Inject
    Producer<String, String> kafka;

    private Company company;

    @BeforeEach
    void aCompany() {
        company = new Company(kafka);
    }

    @Test
    void aCompanyBeginsWithTheRulesThatShip() {
        read("/api/rules?limit=200")
                .statusCode(200)
                .body("items", hasSize(ShippedRules.shipped().rules().size()))
                .body("items.origin.unique()", contains("DEFAULT"));
        String next =
                read("/api/rules?limit=2").body("items", hasSize(2)).extract().path("next");
        String third = read("/api/rules?limit=200").extract().path("items[2].key");
        read("/api/rules?limit=1&cursor=" + next).body("items[0].key", is(third));
        read(SHIPPED)
                .header("ETag", "\"1\"")
                .body("mission", is("M0.2"))
                .body("facts", contains("hasManager", "daysSinceShared"))
                .body("changedAt", nullValue());
        read("/api/rules/no-such-rule").statusCode(404);
    }

    @Test
    void theFactsAreDocumentedOverHttp() {
        read("/api/rules/facts")
                .statusCode(200)
                .body("items", hasSize(Fact.values().length))
                .body("items.name", hasItems("missingCompetencies", "daysSinceShared"))
                .body(
                        "items.find { it.name == 'daysSinceShared' }.whenNull",
                        is("nothing is shared with the direct manager"));
    }

    @Test
    void hrChangesTheCompanysCopyAndEveryVersionStays() {
        write(SHIPPED, "\"1\"", rule("daysSinceShared > 60", "For {daysSinceShared} days.", true))
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("origin", is("CHANGED"))
                .body("changedAt", notNullValue());
        read(SHIPPED).body("condition", is("daysSinceShared > 60"));
        new Company(kafka)
                .as("emma")
                .get(SHIPPED)
                .then()
                .body("origin", is("DEFAULT"))
                .body("version", is(1));
        read(SHIPPED + "/versions").body("items.version", contains(2, 1));
        read(SHIPPED + "/versions?limit=1").body("items.version", contains(2)).body("next", notNullValue());
        remove(SHIPPED, "\"2\"").statusCode(204);
        read(SHIPPED).body("version", is(3)).body("origin", is("DEFAULT")).body("condition", containsString("> 90"));
        read(SHIPPED + "/versions")
                .body("items.version", contains(3, 2, 1))
                .body("items[1].condition", is("daysSinceShared > 60"));
        remove(SHIPPED, "\"3\"").statusCode(409).body("type", is("urn:problem:rule-ships"));
    }

    @Test
    void hrIsOfferedWhatItMayDoWithARuleAndOthersNothing() {
        read(SHIPPED).body("actions", hasSize(0));
        ofHr(SHIPPED).body("actions.move", contains("WRITE", "COUNT_PEOPLE"));
        write(SHIPPED, "\"1\"", rule("daysSinceShared > 60", "Share.", true))
                .body("actions.move", contains("WRITE", "RESTORE", "COUNT_PEOPLE"))
                .body("actions[1].href", is(SHIPPED))
                .body("actions[1].method", is("DELETE"));
        write("/api/rules/own", null, rule("evidence == 0", "Begin.", true))
                .body("actions.move", contains("WRITE", "REMOVE", "COUNT_PEOPLE"));
        ofHr(SHIPPED + "/versions").body("items.actions.flatten()", hasSize(0));
    }

    @Test
    void aLostUpdateIsRefused() {
        write(SHIPPED, null, rule("true", "x", true)).statusCode(428);
        write(SHIPPED, "\"7\"", rule("true", "x", true)).statusCode(412);
        remove(SHIPPED, null).statusCode(428);
    }

    @Test
    void hrAddsRulesOfItsOwnAndTheirNumbersNeverComeBack() {
        String own = "/api/rules/handbook-4";
        write(own, null, rule("evidence == 0", "Begin.", true))
                .statusCode(201)
                .header("Location", own)
                .body("version", is(1))
                .body("origin", is("OWN"));
        remove(own, "\"1\"").statusCode(204);
        read(own).statusCode(404);
        read(own + "/versions").body("items.version", contains(2, 1)).body("items[0].removed", is(true));
        write(own, null, rule("evidence == 0", "Begin again.", true))
                .statusCode(201)
                .body("version", is(3));
        assertThat(company.rows("select action from audit order by id"))
                .containsExactly("rule-written", "rule-removed", "rule-written");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            evidence > ; x; #/condition; 1; line 1, column
            nothing == 1; x; #/condition; 1; undeclared reference to 'nothing'
            evidence + 1; x; #/condition; 1; expected type 'bool'
            true; Ask {boss}.; #/text; ; there is no fact 'boss'
            """)
    void whatCannotBeAppliedIsNotKept(String condition, String text, String pointer, Integer line, String detail) {
        write("/api/rules/handbook-4", null, rule(condition, text, true))
                .statusCode(422)
                .body("violations[0].pointer", is(pointer))
                .body("violations[0].line", is(line))
                .body("violations[0].detail", containsString(detail));
        read("/api/rules/handbook-4").statusCode(404);
    }

    @Test
    void theSchemasNameIsNoKey() {
        write("/api/rules/facts", null, rule("true", "x", true)).statusCode(422);
        write("/api/rules/Big_Key", null, rule("true", "x", true)).statusCode(422);
    }

    @Test
    void aCompanyHasAtMostTwoHundredRules() {
        int free = WriteRules.RULES.most() - ShippedRules.shipped().rules().size();
        for (int i = 0; i < free; i++) {
            write("/api/rules/own-" + i, null, rule("true", "x", false)).statusCode(201);
        }
        write("/api/rules/one-more", null, rule("true", "x", false))
                .statusCode(409)
                .body("type", is("urn:problem:too-many-rules"));
        write("/api/rules/own-0", "\"1\"", rule("false", "x", false)).statusCode(200);
    }

    private ValidatableResponse ofHr(String path) {
        return company.as("hanna", "hr").get(path).then();
    }

    private ValidatableResponse read(String path) {
        return company.as("emma").get(path).then();
    }

    private ValidatableResponse write(String path, String tag, String body) {
        var request = company.as("hanna", "hr").contentType(ContentType.JSON).body(body);
        return (tag == null ? request : request.header("If-Match", tag))
                .put(path)
                .then();
    }

    private ValidatableResponse remove(String path, String tag) {
        var request = company.as("hanna", "hr");
        return (tag == null ? request : request.header("If-Match", tag))
                .delete(path)
                .then();
    }

    private static String rule(String condition, String text, boolean enabled) {
        return """
                {"mission":"M0.2","audience":["EMPLOYEE"],"condition":"%s","severity":"INFO","text":"%s","source":"handbook","enabled":%s}""".formatted(condition, text, enabled);
    }
}
