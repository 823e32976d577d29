package org.nextlevel.evidence.scim;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.evidence.Company;

/** What a group means is the company's rules: a framework and a level, or nothing. */
@QuarkusTest
@Tag("M10.1")
@Tag("M9.8")
class GroupMeaningTest {
    private static final String MAPPING = "/api/directory/mapping";
    private static final String RULES = """
            {"attributes":[],"rules":[
             {"conditions":[{"field":"group","oneOf":["craft seniors","Masters*"]}],"framework":"craft","level":"two"},
             {"conditions":[{"field":"group","oneOf":["Craft"]},{"field":"title","oneOf":["Maker"]}],"framework":"craft","level":"one"}]}""";

    private Company acme;
    private IdentityProvider idp;

    @BeforeEach
    void found() {
        acme = Company.ofPeople();
        acme.hires("hanna", "director");
        acme.learnsItsFramework();
        idp = new IdentityProvider(acme);
    }

    @Test
    void whoComesIntoAGroupHasTheLevelThatARuleGivesItAndLosesItOnLeaving() {
        writes(RULES);
        String ana = idp.user("ana", "\"title\":\"Maker\"");
        level("ana").body("position.level.key", is(""));
        String seniors = idp.group("Craft Seniors", ana);
        level("ana").body("position.level.key", is("two")).body("notes.code", contains("level-mapped"));
        idp.patch("/Groups/" + seniors, "{\"op\":\"remove\",\"path\":\"members[value eq \\\"%s\\\"]\"}".formatted(ana))
                .then()
                .statusCode(204);
        level("ana").body("position.level.key", is(""));
    }

    @Test
    void ofSeveralGroupsTheFirstRuleCounts() {
        writes(RULES);
        String ana = idp.user("ana", "\"title\":\"Maker\"");
        idp.group("Craft", ana);
        level("ana").body("position.level.key", is("one"));
        String masters = idp.group("Masters of the trade", ana);
        level("ana").body("position.level.key", is("two"));
        idp.delete("/Groups/" + masters).then().statusCode(204);
        level("ana").body("position.level.key", is("one"));
    }

    @Test
    void aGroupThatIsCalledOtherwiseMeansWhatItsNewNameDoes() {
        writes(RULES);
        String ana = idp.user("ana", "\"title\":\"Maker\"");
        String group = idp.group("Lunch", ana);
        level("ana").body("position.level.key", is(""));
        idp.patch("/Groups/" + group, "{\"op\":\"replace\",\"path\":\"displayName\",\"value\":\"Masters\"}")
                .then()
                .statusCode(204);
        level("ana").body("position.level.key", is("two"));
    }

    @Test
    void aGroupThatNoRuleNamesMeansNothingAndALevelThatWasToldStays() {
        writes(RULES);
        String engineer = acme.idOf("engineer");
        idp.group("Craft seniors", engineer);
        idp.group("Lunch", engineer);
        level("engineer").body("position.level.key", is("one"));
    }

    @Test
    void groupsAreInTheDryRun() {
        String ana = idp.user("ana", "\"title\":\"Maker\"");
        idp.group("Masters", ana);
        acme.as("hanna", "hr")
                .body(RULES)
                .post(MAPPING + "/previews")
                .then()
                .statusCode(200)
                .body("people", is(1))
                .body("items.newLevel", contains("two"));
        level("ana").body("position.level.key", is(""));
        writes(RULES);
        acme.as("hanna", "hr").post(MAPPING + "/applications").then().body("changed", is(1));
        level("ana").body("position.level.key", is("two"));
    }

    private ValidatableResponse level(String userName) {
        String number =
                acme.hris().get("/api/directory/employees?userName=" + userName).path("items[0].externalId");
        return acme.hris()
                .get("/api/directory/employees/{number}", number)
                .then()
                .statusCode(200);
    }

    private void writes(String mapping) {
        acme.as("hanna", "hr")
                .header("If-Match", "\"none\"")
                .body(mapping)
                .put(MAPPING)
                .then()
                .statusCode(200);
    }
}
