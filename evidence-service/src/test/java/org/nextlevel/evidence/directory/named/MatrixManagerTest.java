package org.nextlevel.evidence.directory.named;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.evidence.Company;

/** Somebody may report to others beside the manager: how they are named, awaited and taken away. */
@QuarkusTest
@Tag("directory")
@Tag("M10.1")
class MatrixManagerTest {
    private static final String ENTRIES = "/api/directory/employees/";

    private Company acme;

    @BeforeEach
    void found() {
        acme = Company.ofPeople();
        acme.hires("petra", "director");
    }

    @Test
    void whoIsNamedIsOneHoweverTheyAreNamedAndReadAsAWrittenNumber() {
        acme.hris().body("{\"email\":\"petra@acme.example\"}").patch(ENTRIES + "ext-petra");
        for (String named : new String[] {
            "{\"matrixManagerExternalIds\":[\"ext-petra\"]}",
            "{\"matrixManagerUserNames\":[\"Petra\"]}",
            "{\"matrixManagerEmails\":[\"PETRA@acme.example\"]}",
            "{\"matrixManagerExternalIds\":[\"ext-petra\"],\"matrixManagerUserNames\":[\"petra\"]}"
        }) {
            String tag = acme.hris()
                    .body("{\"matrixManagerExternalIds\":null}")
                    .patch(ENTRIES + "ext-engineer")
                    .then()
                    .body("matrixManagers", empty())
                    .body("matrixManagerExternalIds", nullValue())
                    .extract()
                    .header("ETag");
            patch("engineer", named)
                    .statusCode(200)
                    .header("ETag", not(tag))
                    .body("matrixManagers.id", contains(acme.idOf("petra")))
                    .body("matrixManagerExternalIds", contains("ext-petra"))
                    .body("matrixManagerUserNames", nullValue())
                    .body("notes.code", not(hasItem("matrix-manager-awaited")));
        }
    }

    @Test
    void sayingTheSameAgainOrNothingOfThemChangesNothingAndAnEmptyListTakesThemAway() {
        String tag = patch("engineer", "{\"matrixManagerExternalIds\":[\"ext-petra\",\"ext-colleague\"]}")
                .extract()
                .header("ETag");
        patch("engineer", "{\"matrixManagerUserNames\":[\"colleague\",\"petra\"]}")
                .header("ETag", is(tag));
        acme.hires("engineer", "manager").then().statusCode(200).header("ETag", is(tag));
        entry("engineer").body("matrixManagerExternalIds", containsInAnyOrder("ext-colleague", "ext-petra"));
        patch("engineer", "{\"matrixManagerEmails\":[]}")
                .header("ETag", not(tag))
                .body("matrixManagers", empty());
    }

    @Test
    void whoIsNotThereYetIsAwaitedListedAndOneOnceThere() {
        patch(
                        "engineer",
                        "{\"matrixManagerExternalIds\":[\"ext-petra\",\"ext-x\"],\"matrixManagerUserNames\":[\"Yola\"],"
                                + "\"matrixManagerEmails\":[\"Zoe@acme.example\"]}")
                .statusCode(200)
                .body("matrixManagers", hasSize(1))
                .body("matrixManagerExternalIds", contains("ext-petra", "ext-x"))
                .body("matrixManagerUserNames", contains("yola"))
                .body("matrixManagerEmails", contains("zoe@acme.example"))
                .body("notes.code", hasItem("matrix-manager-awaited"));
        listed("managerAwaited=true").body("items.userName", contains("engineer"));
        acme.hires("x", "director").then().statusCode(201);
        acme.hires("yola", "director").then().statusCode(201);
        acme.hires("zoe", "director");
        acme.hris().body("{\"email\":\"zoe@acme.example\"}").patch(ENTRIES + "ext-zoe");
        entry("engineer")
                .body("matrixManagers", hasSize(4))
                .body("matrixManagerExternalIds", contains("ext-petra", "ext-x", "ext-yola", "ext-zoe"))
                .body("matrixManagerUserNames", nullValue());
        listed("managerAwaited=true").body("items", empty());
        listed("matrixManager=ext-yola").body("items.userName", contains("engineer"));
    }

    @Test
    void whatWasReadIsWrittenBackAsItWas() {
        Response read = acme.hris()
                .body("{\"matrixManagerExternalIds\":[\"ext-petra\",\"ext-x\"],\"matrixManagerUserNames\":[\"yola\"]}")
                .patch(ENTRIES + "ext-engineer");
        acme.hris()
                .body(read.asString())
                .put(ENTRIES + "ext-engineer")
                .then()
                .statusCode(200)
                .header("ETag", is(read.header("ETag")));
    }

    @Test
    void nobodyIsTheirOwnAndFiveAreTheMost() {
        patch("engineer", "{\"matrixManagerExternalIds\":[\"ext-engineer\"]}")
                .statusCode(422)
                .body("violations[0].pointer", is("#/matrixManagerExternalIds"));
        acme.hris()
                .body("{\"matrixManagerUserNames\":[\"SELF\"],\"userName\":\"self\"}")
                .patch(ENTRIES + "ext-engineer")
                .then()
                .statusCode(422)
                .body("violations[0].pointer", is("#/matrixManagerUserNames"));
        patch(
                        "engineer",
                        "{\"matrixManagerExternalIds\":[\"1\",\"2\",\"3\"],\"matrixManagerEmails\":[\"4\",\"5\",\"6\"]}")
                .statusCode(422)
                .body("violations[0].pointer", is("#/matrixManagerEmails"));
        patch("engineer", "{\"matrixManagerExternalIds\":[\" \"]}").statusCode(422);
        patch("engineer", "{\"matrixManagerExternalIds\":[null]}").statusCode(422);
        entry("engineer").body("matrixManagers", empty()).body("matrixManagerExternalIds", nullValue());
    }

    @Test
    void theLineIsNotACircleByIt() {
        patch("manager", "{\"matrixManagerExternalIds\":[\"ext-engineer\"]}").statusCode(200);
        patch("engineer", "{\"matrixManagerExternalIds\":[\"ext-manager\"]}").statusCode(200);
    }

    @Test
    @Tag("identity")
    void nobodyOfHrMakesThemselvesOne() {
        for (String named : new String[] {
            "{\"matrixManagerExternalIds\":[\"ext-petra\"]}", "{\"matrixManagerUserNames\":[\"PETRA\"]}"
        }) {
            acme.as("petra", "hr")
                    .body(named)
                    .patch(ENTRIES + "ext-engineer")
                    .then()
                    .statusCode(403)
                    .body("type", is("urn:problem:own-interest"));
        }
        patch("engineer", "{\"matrixManagerExternalIds\":[\"ext-petra\"]}").statusCode(200);
        acme.as("petra", "hr")
                .body("{\"matrixManagerExternalIds\":[\"ext-petra\",\"ext-colleague\"]}")
                .patch(ENTRIES + "ext-engineer")
                .then()
                .statusCode(200);
        patch("colleague", "{\"matrixManagerExternalIds\":[\"ext-henry\"]}").statusCode(200);
        acme.as("henry", "hr")
                .body(Company.entry("henny", "Henny", null))
                .put(ENTRIES + "ext-henny")
                .then()
                .statusCode(201);
    }

    @Test
    @Tag("M10.4")
    void aPersonTakesThemAlong() {
        patch("engineer", "{\"matrixManagerExternalIds\":[\"ext-petra\"]}");
        acme.as("engineer")
                .get("/internal/personal-data/me")
                .then()
                .body("matrix-managers.manager_id", contains(acme.idOf("petra")));
    }

    private ValidatableResponse patch(String name, String patch) {
        return acme.hris().body(patch).patch(ENTRIES + "ext-" + name).then();
    }

    private ValidatableResponse entry(String name) {
        return acme.hris().get(ENTRIES + "ext-" + name).then().statusCode(200);
    }

    private ValidatableResponse listed(String filter) {
        return acme.hris().get("/api/directory/employees?" + filter).then().statusCode(200);
    }
}
