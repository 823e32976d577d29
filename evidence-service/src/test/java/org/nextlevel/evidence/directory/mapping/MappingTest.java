package org.nextlevel.evidence.directory.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.evidence.Company;

/** Levels that nobody tells are found by the company's rules, and nobody's level is guessed in silence. */
@QuarkusTest
@Tag("directory")
@Tag("M10.1")
@Tag("M9.8")
class MappingTest {
    private static final String MAPPING = "/api/directory/mapping";
    private static final String RULES = """
            {"attributes":["grade"],"rules":[
             {"conditions":[{"field":"title","oneOf":["senior*"]},{"field":"location","oneOf":["Basel","Bern"]}],
              "framework":"craft","level":"two"},
             {"conditions":[{"field":"attributes.grade","oneOf":["g1"]}],"framework":"craft","level":"one"}]}""";

    private Company acme;

    @BeforeEach
    void found() {
        acme = Company.ofPeople();
        acme.hires("hanna", "director");
        acme.learnsItsFramework();
    }

    @Test
    void theFirstRuleThatHoldsFindsTheLevelAndSaysSo() {
        writes(RULES).statusCode(200).body("notes", empty());
        puts("sam", "\"location\":\"basel\"", "Senior maker")
                .statusCode(201)
                .body("position.level.key", is("two"))
                .body("notes.code", contains("level-mapped"));
        puts("tim", "\"attributes\":{\"grade\":\"G1\"}", "Maker").body("position.level.key", is("one"));
        puts("uma", "\"location\":\"Chur\"", "Senior maker")
                .body("position.level.key", is(""))
                .body("notes.code", contains("level-missing"));
        acme.hris().get("/api/directory/employees?levelKnown=false").then().body("items.userName", contains("uma"));
    }

    @Test
    void aLevelThatWasToldStaysAndOneThatWasFoundFollowsWhatItWasFoundBy() {
        writes(RULES);
        puts("sam", "\"location\":\"Basel\"", "Senior maker");
        patches("sam", "{\"location\":\"Chur\",\"attributes\":{\"grade\":\"g1\"}}")
                .body("position.level.key", is("one"));
        patches("sam", "{\"position\":{\"framework\":\"craft\",\"level\":\"two\"}}")
                .body("position.level.key", is("two"))
                .body("notes", empty());
        patches("sam", "{\"location\":\"Zug\"}").body("position.level.key", is("two"));
    }

    @Test
    void rulesAreTriedBeforeTheyHoldAndAppliedToEverybody() {
        puts("sam", "\"location\":\"Bern\"", "Senior maker");
        puts("uma", "\"location\":\"Chur\"", "Senior maker");
        acme.as("hanna", "hr")
                .body(RULES)
                .post(MAPPING + "/previews")
                .then()
                .statusCode(200)
                .body("people", is(2))
                .body("found", is(1))
                .body("unmatched", is(1))
                .body("changed", is(1))
                .body("items", hasSize(2))
                .body("items.find { it.externalId == 'ext-sam' }.newLevel", is("two"))
                .body("items.find { it.externalId == 'ext-uma' }.rule", nullValue());
        acme.hris().get("/api/directory/employees/ext-sam").then().body("position.level.key", is(""));
        writes(RULES);
        applies().body("people", is(2)).body("changed", is(1)).body("next", nullValue());
        applies().body("changed", is(0));
        acme.hris().get("/api/directory/employees/ext-sam").then().body("position.level.key", is("two"));
        assertThat(acme.rows("select action from audit where action = 'level-mapping-changed'"))
                .hasSize(1);
    }

    @Test
    void aMappingIsNotOverwrittenUnread() {
        writes(RULES).header("ETag", is("\"0\""));
        acme.as("hanna", "hr")
                .header("If-Match", "\"none\"")
                .body(RULES)
                .put(MAPPING)
                .then()
                .statusCode(412);
    }

    @Test
    void whatNobodyHasIsRefusedAndWhatNoFrameworkHasIsTold() {
        writes(RULES.replace("\"title\"", "\"shoe\""))
                .statusCode(422)
                .body("violations.pointer", contains("#/rules/0/conditions/0/field"));
        writes(RULES.replace("[\"grade\"]", "[]"))
                .statusCode(422)
                .body("violations.pointer", contains("#/rules/1/conditions/0/field"));
        writes(RULES.replace("\"level\":\"two\"", "\"level\":\"nine\""))
                .statusCode(200)
                .body("notes.about", contains("#/rules/0"));
        puts("sam", "\"attributes\":{\"shoe\":\"44\"}", "Maker")
                .statusCode(422)
                .body("violations.pointer", hasItem("#/attributes"));
    }

    private ValidatableResponse writes(String mapping) {
        String tag = acme.as("hanna", "hr").get(MAPPING).header("ETag");
        return acme.as("hanna", "hr")
                .header("If-Match", tag)
                .body(mapping)
                .put(MAPPING)
                .then();
    }

    private ValidatableResponse applies() {
        return acme.as("hanna", "hr").post(MAPPING + "/applications").then().statusCode(200);
    }

    private ValidatableResponse puts(String name, String more, String title) {
        return acme.hris()
                .body("""
                        {"userName":"%1$s","name":"%1$s",%2$s,"position":{"title":"%3$s","from":"2025-01-01"}}""".formatted(name, more, title))
                .put("/api/directory/employees/ext-" + name)
                .then();
    }

    private ValidatableResponse patches(String name, String patch) {
        return acme.hris()
                .body(patch)
                .patch("/api/directory/employees/ext-" + name)
                .then();
    }
}
