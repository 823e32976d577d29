package org.nextlevel.framework.policy;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.framework.Editors;

@QuarkusTest
@Tag("M9.3")
public class PolicyTest {
    private static final String POLICY = """
            readiness: {minimumEvidence: 1, attestedShare: 0.5, coverageFloor: 0.5, nearlyShare: 0.6, readyShare: 0.8, sustainedMonths: 6,
              recencyMonths: 24, %s}
            """;
    private final Editors acme = Editors.ofNewCompany();

    @Test
    void aDryRunShowsWhatEachRequirementAdds() {
        run("SHARE", "")
                .statusCode(200)
                .body("standing", is("BELOW"))
                .body("score", is(0.5f))
                .body("contributions.value", contains(1, 0))
                .body("contributions.competency", contains("craft", "mentoring"))
                .body("trace.last()", is("standing: BELOW"));
    }

    @Test
    void aConditionThatMakesNoSenseIsRefusedWithItsPlace() {
        run("SHARE", gate("met['cooking']"))
                .statusCode(422)
                .body("violations[0].pointer", is("#/policy/gates/0/condition"))
                .body("violations[0].detail", containsString("there is no competency 'cooking'"));
    }

    @Test
    void aPolicyThatDoesNotFitItsMethodIsRefused() {
        run("POINTS", "")
                .statusCode(422)
                .body("violations.pointer", contains("#/policy/nearlyScore", "#/policy/readyScore", "#/policy/points"));
    }

    @Test
    void aDryRunShowsWhichGateStandsInTheWay() {
        run("SHARE", gate("met['craft']") + "," + gate("monthsSustained >= 7", "patience"))
                .statusCode(200)
                .body("gates.holds", contains(true, false))
                .body("gates[1].message", is("Not yet."));
    }

    @Test
    void aDraftWithAFaultyConditionIsRefusedWithItsLine() {
        acme.writes("small", Editors.small("a") + POLICY.formatted("gates: [" + gate("score >= ") + "]"))
                .then()
                .statusCode(422)
                .body("violations[0].pointer", is("#/readiness/gates/0/condition"))
                .body("violations[0].line", is(7))
                .body("violations[0].detail", containsString("line 1, column"));
    }

    @Test
    void thePolicyIsPartOfTheVersion() {
        acme.writes(
                        "small",
                        Editors.small("a") + POLICY.formatted("combine: ALL, gates: [" + gate("met['craft']") + "]"))
                .then()
                .statusCode(201);
        acme.publishes("small")
                .then()
                .statusCode(201)
                .body("document.readiness.combine", is("ALL"))
                .body("document.readiness.gates[0].condition", is("met['craft']"));
    }

    private static String gate(String condition) {
        return gate(condition, "gate");
    }

    private static String gate(String condition, String key) {
        return "{\"key\": \"%s\", \"condition\": \"%s\", \"message\": \"Not yet.\"}".formatted(key, condition);
    }

    public static String dryRun(String combine, String gates) {
        return """
                {"policy": {"minimumEvidence": 1, "attestedShare": 0.5, "coverageFloor": 0.5, "nearlyShare": 0.6, "readyShare": 0.8,
                            "sustainedMonths": 6, "recencyMonths": 24, "combine": "%s", "gates": [%s]},
                 "states": [{"competency": "craft", "expected": 2, "rating": 2}, {"competency": "mentoring", "expected": 2, "rating": 1}]}
                """.formatted(combine, gates);
    }

    private ValidatableResponse run(String combine, String gates) {
        return acme.employee()
                .contentType(ContentType.JSON)
                .body(dryRun(combine, gates))
                .post("/api/readiness-policies/dry-runs")
                .then();
    }
}
