package org.nextlevel.evidence.directory.entry;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.evidence.Company;

/** What is not said stays as it is, null takes it away, and nobody needs a level to come in. */
@QuarkusTest
@Tag("directory")
@Tag("M10.1")
class PartialEntryTest {
    private static final String ENTRIES = "/api/directory/employees/";
    private static final String FULL = """
            {"userName":"erin","name":"Erin","email":"Erin@acme.example","language":"de-CH","timeZone":"Europe/Zurich",
             "costCentre":"4711","location":"Basel","employmentType":"PERMANENT","managerUserName":"manager",
             "position":{"framework":"craft","level":"one","title":"Maker","department":"Works","from":"2025-01-01"}}""";

    private Company acme;

    @BeforeEach
    void found() {
        acme = Company.ofPeople();
    }

    @Test
    void allThatWasWrittenIsReadBack() {
        puts("erin", FULL)
                .statusCode(201)
                .body("email", is("Erin@acme.example"))
                .body("language", is("de-CH"))
                .body("timeZone", is("Europe/Zurich"))
                .body("costCentre", is("4711"))
                .body("location", is("Basel"))
                .body("employmentType", is("PERMANENT"));
        acme.hris()
                .get("/api/directory/employees?email=ERIN@acme.example")
                .then()
                .body("items.userName", contains("erin"));
        acme.as("manager")
                .get("/api/employees?q=erin")
                .then()
                .body("items[0].email", nullValue())
                .body("items[0].costCentre", nullValue());
    }

    @Test
    void whatIsLeftOutStaysAndNullTakesItAway() {
        puts("erin", FULL);
        patches("erin", "{\"email\":null,\"location\":\"Bern\",\"position\":{\"department\":null}}")
                .statusCode(200)
                .body("email", nullValue())
                .body("location", is("Bern"))
                .body("costCentre", is("4711"))
                .body("position.department", nullValue())
                .body("position.title", is("Maker"))
                .body("manager.id", is(acme.idOf("manager")));
        puts(
                        "erin",
                        FULL.replace("\"email\":\"Erin@acme.example\",", "")
                                .replace("\"costCentre\":\"4711\"", "\"costCentre\":null"))
                .statusCode(200)
                .body("costCentre", nullValue())
                .body("email", nullValue());
    }

    @Test
    void sayingTheSameAgainChangesNothing() {
        String tag = puts("erin", FULL).extract().header("ETag");
        puts("erin", FULL).statusCode(200).header("ETag", tag);
        patches("erin", "{\"email\":\"Erin@acme.example\",\"managerExternalId\":\"ext-manager\"}")
                .header("ETag", tag);
        patches("erin", "{}").statusCode(200).header("ETag", tag);
    }

    @Test
    void whatWasReadByAnotherVersionIsNotOverwritten() {
        puts("erin", FULL);
        acme.hris()
                .header("If-Match", "\"999\"")
                .contentType("application/merge-patch+json")
                .body("{\"location\":\"Bern\"}")
                .patch(ENTRIES + "ext-erin")
                .then()
                .statusCode(412);
        patches("nobody", "{}").statusCode(404);
    }

    @Test
    void whoLeavesAndComesBackNeedsNoMoreThanThat() {
        puts("erin", FULL);
        patches("erin", "{\"active\":false,\"leftOn\":\"2026-01-31\"}")
                .statusCode(200)
                .body("leftOn", is("2026-01-31"));
        patches("erin", "{\"active\":false}").body("leftOn", is("2026-01-31"));
        patches("erin", "{\"active\":true}").body("leftOn", nullValue()).body("active", is(true));
        patches("erin", "{\"leftOn\":\"2026-01-31\"}").statusCode(422).body("violations[0].pointer", is("#/leftOn"));
    }

    @Test
    void whoeverHasNoLevelYetComesInAndIsListed() {
        puts("trainee", """
                {"userName":"trainee","name":"Tina","position":{"title":"Trainee","from":"2025-01-01"}}""")
                .statusCode(201)
                .body("position.framework", is(""))
                .body("position.level.key", is(""))
                .body("position.level.name", is("No level known"))
                .body("notes.code", contains("level-missing"));
        acme.learnsItsFramework();
        acme.hris().get("/api/directory/employees?levelKnown=false").then().body("items.userName", contains("trainee"));
        acme.as("trainee")
                .body("{\"summary\":\"Helped\",\"claims\":[{\"competency\":\"depth\",\"level\":\"one\"}]}")
                .post("/api/employees/me/evidence")
                .then()
                .statusCode(422)
                .body("detail", containsString("no level is known of this person yet"));
        patches("trainee", "{\"position\":{\"framework\":\"craft\",\"level\":\"one\"}}")
                .statusCode(200)
                .body("position.level.name", is("One"))
                .body("notes", empty());
        patches("trainee", "{\"position\":{\"framework\":null,\"level\":null}}")
                .body("notes.code", contains("level-missing"));
    }

    @Test
    @Tag("M9.8")
    void whatNoFrameworkHasIsTold() {
        puts("erin", FULL)
                .body("notes.code", contains("framework-unpublished"))
                .body("notes[0].about", is("#/position/framework"));
        acme.learnsItsFramework();
        acme.hris().get(ENTRIES + "ext-erin").then().body("notes", empty());
        patches("erin", "{\"position\":{\"level\":\"guru\"},\"managerUserName\":\"nobody-yet\"}")
                .body("notes.code", contains("level-not-in-framework", "manager-awaited"));
        acme.as("manager").get("/api/employees/me").then().body("notes", empty());
    }

    @Test
    void eachFieldThatCannotBeSoIsNamed() {
        puts("erin", FULL);
        patches("erin", """
                {"userName":null,"email":"nowhere","language":"swiss german","timeZone":"Basel",
                 "position":{"from":null}}""")
                .statusCode(422)
                .body(
                        "violations.pointer",
                        hasItems("#/userName", "#/email", "#/language", "#/timeZone", "#/position/from"));
        patches("erin", "{\"position\":{\"level\":null}}")
                .statusCode(422)
                .body("violations.pointer", contains("#/position/level"));
        patches("erin", "{\"colour\":\"red\"}").statusCode(422).body("violations[0].pointer", is("#/colour"));
        patches("erin", "{\"leftOn\":\"2999-01-01\",\"active\":false}").statusCode(422);
    }

    @Test
    void aManagerIsNamedByEmailOfOnePersonAlone() {
        puts("trainee", entry("trainee", "\"managerEmail\":\"Chief@acme.example\""))
                .body("managerEmail", is("chief@acme.example"));
        puts("chief", entry("chief", "\"email\":\"chief@ACME.example\"")).statusCode(201);
        acme.hris()
                .get(ENTRIES + "ext-trainee")
                .then()
                .body("managerExternalId", is("ext-chief"))
                .body("managerEmail", nullValue());
        puts("deputy", entry("deputy", "\"email\":\"chief@acme.example\"")).statusCode(201);
        puts("novice", entry("novice", "\"managerEmail\":\"chief@acme.example\""))
                .statusCode(422)
                .body("violations[0].pointer", is("#/managerEmail"));
    }

    private static String entry(String name, String more) {
        return """
                {"userName":"%1$s","name":"%1$s",%2$s,
                 "position":{"framework":"craft","level":"one","title":"Maker","from":"2025-01-01"}}""".formatted(name, more);
    }

    private ValidatableResponse puts(String name, String entry) {
        return acme.hris().body(entry).put(ENTRIES + "ext-" + name).then();
    }

    private ValidatableResponse patches(String name, String patch) {
        return acme.hris()
                .contentType("application/merge-patch+json")
                .body(patch)
                .patch(ENTRIES + "ext-" + name)
                .then();
    }
}
