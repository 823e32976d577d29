package org.nextlevel.framework.starter;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.framework.Editors;

@QuarkusTest
@Tag("M2.6")
class StarterTest {
    private final Editors acme = Editors.ofNewCompany();

    @Test
    void everyStarterCanBeAdoptedUnchanged() {
        List<String> keys = acme.employee()
                .get("/api/framework-starters")
                .then()
                .statusCode(200)
                .extract()
                .path("items.key");
        for (String key : keys) {
            String text = acme.employee()
                    .get("/api/framework-starters/" + key)
                    .then()
                    .contentType("application/yaml")
                    .extract()
                    .asString();
            acme.writes(key, text).then().statusCode(201);
            acme.publishes(key).then().statusCode(201);
        }
    }

    @Test
    void theGeneralLadderAsksWhatIsUsuallyAsked() {
        acme.writes(
                        "general-ladder",
                        acme.employee()
                                .get("/api/framework-starters/general-ladder")
                                .asString())
                .then()
                .body(
                        "expectations.findAll { it.level == 'lead' }.competency",
                        hasItems("people-development", "domain-depth", "project-management", "leading-teams"))
                .body(
                        "expectations.findAll { it.level == 'manager' }.competency",
                        hasItems("hiring", "people-development", "strategy", "stakeholder-management"))
                .body(
                        "expectations.findAll { it.competency == 'people-development' }.level",
                        contains("senior", "lead", "manager", "senior-manager"))
                .body(
                        "expectations.findAll { it.level == 'senior-manager' }.competency",
                        hasItems("budget", "strategy", "stakeholder-management"))
                .body("levels.find { it.key == 'manager' }.after", hasItem("lead"));
    }

    @Test
    void anUnknownStarterIsNotFound() {
        acme.employee()
                .get("/api/framework-starters/none")
                .then()
                .statusCode(404)
                .body("type", is("urn:problem:not-found"));
    }
}
