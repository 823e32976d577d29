package org.nextlevel.evidence;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Claims that name one of several expectations of a level. */
@QuarkusTest
@Tag("M3.3")
class ClaimTest {
    private Company acme;

    @BeforeEach
    void found() {
        acme = Company.ofPeopleWithFramework();
    }

    @Test
    void aClaimMayNameAnExpectation() {
        claims(claim("one", "one.depth")).then().statusCode(201).body("claims[0].expectation", is("one.depth"));
    }

    @Test
    void aClaimOfAllNamesNone() {
        acme.logs("a", "depth", "one").then().statusCode(201).body("claims[0]", not(hasKey("expectation")));
    }

    @Test
    void differentExpectationsOfACompetencyAreClaimedBesideEachOther() {
        claims(claim("one", "one.depth"), claim("one", "one.depth.2"))
                .then()
                .statusCode(201)
                .body("claims.expectation", contains("one.depth", "one.depth.2"));
    }

    @Test
    void anExpectationIsClaimedOnce() {
        claims(claim("one", "one.depth"), claim("one", "one.depth"))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("#/claims/1"));
    }

    @Test
    void whoClaimsAllClaimsNoneBeside() {
        claims(claim("one", "one.depth"), Map.of("competency", "depth", "level", "one"))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("#/claims/1"));
    }

    @Test
    void anUnknownExpectationIsRefused() {
        isRefused(claim("one", "one.flight"), "framework 'craft' has no expectation 'one.flight'");
    }

    @Test
    void anExpectationOfAnotherLevelIsRefused() {
        isRefused(claim("one", "two.depth"), "not one of competency 'depth' at level 'one'");
    }

    @Test
    void anExpectationOfAnotherCompetencyIsRefused() {
        isRefused(
                Map.of("competency", "talk", "level", "one", "expectation", "one.depth"),
                "not one of competency 'talk' at level 'one'");
    }

    @Test
    void aFrameworkKnownWithoutExpectationsSaysSo() {
        Company other = Company.ofPeople();
        other.hears("FrameworkPublished", UUID.randomUUID(), """
                {"frameworkId":"%s","framework":"craft","version":1,"content":{
                 "levels":[{"key":"one"}],"competencies":[{"key":"depth"}]}}""".formatted(UUID.randomUUID()));
        Awaitility.await().until(() -> other.logs("a", "depth", "one").statusCode() == 201);
        logs(other, claim("one", "one.depth"))
                .then()
                .statusCode(422)
                .body("violations[0].pointer", is("#/claims/0/expectation"))
                .body("violations[0].detail", containsString("published anew"));
    }

    private void isRefused(Map<String, String> claim, String why) {
        claims(claim)
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("#/claims/0/expectation"))
                .body("violations[0].detail", containsString(why));
    }

    @SafeVarargs
    private Response claims(Map<String, String>... claims) {
        return logs(acme, claims);
    }

    @SafeVarargs
    private static Response logs(Company company, Map<String, String>... claims) {
        return company.as("engineer")
                .body(Map.of("summary", "a", "claims", List.of(claims)))
                .post("/api/employees/me/evidence");
    }

    private static Map<String, String> claim(String level, String expectation) {
        return Map.of("competency", "depth", "level", level, "expectation", expectation);
    }
}
