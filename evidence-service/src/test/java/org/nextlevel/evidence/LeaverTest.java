package org.nextlevel.evidence;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who leaves is archived with all that is known, and may come back. */
@QuarkusTest
@Tag("directory")
class LeaverTest {
    private Company acme;

    @BeforeEach
    void found() {
        acme = Company.ofPeople();
    }

    @Test
    void whoLeftIsRefusedAtOnceAndARehireOpensAgain() {
        leaves("engineer", "manager", "2026-03-01").then().statusCode(200).body("active", is(false));
        for (String path : List.of("/api/me", "/api/employees", "/api/employees/me", "/api/employees/me/evidence")) {
            acme.as("engineer")
                    .get(path)
                    .then()
                    .statusCode(403)
                    .body("detail", containsString("do not work here any more"));
        }
        says("engineer", "manager", Map.of("active", true)).then().statusCode(200);
        acme.as("engineer").get("/api/employees/me").then().statusCode(200);
    }

    @Test
    void whoLeftWithARoleHasTheSameDoorAndTheRoleCountsNoMore() {
        acme.hires("hanna", "director");
        String erasure = acme.as("colleague")
                .body(Map.of())
                .post("/api/erasures")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        acme.as("hanna", "hr").get(erasure).then().statusCode(200);
        leaves("hanna", "director", "2026-03-01").then().statusCode(200);
        acme.as("hanna", "hr").get("/api/employees/me/export").then().statusCode(200);
        acme.as("hanna", "hr").get("/api/employees/me/access-log").then().statusCode(200);
        acme.as("hanna", "hr").get(erasure).then().statusCode(404);
        acme.as("hanna", "hr").post(erasure + "/confirmation").then().statusCode(404);
        acme.as("hanna", "hr").get("/api/erasures").then().statusCode(403);
    }

    @Test
    void whoLeftIsShownToHrAlone() {
        String engineer = "/api/employees/" + acme.idOf("engineer");
        acme.hires("hanna", null);
        leaves("engineer", "manager", "2026-03-01");
        acme.as("manager").get(engineer).then().statusCode(404);
        acme.as("manager").get(engineer + "/positions").then().statusCode(404);
        acme.as("manager").get("/api/employees?q=engineer").then().body("items", hasSize(0));
        acme.as("manager").get("/api/employees/me/reports").then().body("items", hasSize(1));
        acme.as("hanna", "hr").get(engineer).then().statusCode(200).body("leftOn", is("2026-03-01"));
        acme.as("hanna", "hr").get("/api/employees").then().body("items", hasSize(4));
    }

    @Test
    void hrListsWhoLeftWhenItAsks() {
        String reports = "/api/employees/%s/reports?includeArchived=true".formatted(acme.idOf("manager"));
        acme.hires("hanna", null);
        leaves("engineer", "manager", "2026-03-01");
        acme.as("hanna", "hr").get("/api/employees?includeArchived=true").then().body("items.active", hasItem(false));
        acme.as("hanna", "hr").get(reports).then().body("items", hasSize(2));
        acme.as("manager").get("/api/employees?includeArchived=true").then().statusCode(403);
        acme.as("manager").get(reports).then().statusCode(403);
    }

    @Test
    void aManagerWhoLeftIsAboveNobodyAndTheLineGoesOn() {
        String engineer = "/api/employees/" + acme.idOf("engineer");
        leaves("manager", "director", "2026-03-01");
        acme.as("manager").get(engineer + "/positions").then().statusCode(403);
        acme.as("director").get(engineer + "/positions").then().statusCode(200);
        acme.as("director").get("/api/employees/me/reports").then().body("items", hasSize(2));
        acme.as("engineer").get(engineer).then().body("manager.name", is("manager of " + acme.tenant()));
    }

    @Test
    void sayingAgainThatSomebodyLeftKeepsTheDay() {
        String version = leaves("engineer", "manager", "2026-03-01").header("ETag");
        leaves("engineer", "manager", null)
                .then()
                .statusCode(200)
                .header("ETag", version)
                .body("leftOn", is("2026-03-01"));
    }

    @Test
    void whoComesBackIsTheSamePersonWithAGap() {
        String engineer = acme.idOf("engineer");
        leaves("engineer", "manager", "2026-03-01");
        acme.hires("engineer", "director", "two", "2026-05-01")
                .then()
                .statusCode(200)
                .body("id", is(engineer))
                .body("active", is(true))
                .body("leftOn", nullValue());
        acme.as("engineer")
                .get("/api/employees/me/positions")
                .then()
                .body("items.level.key", contains("two", "one"))
                .body("items[0].from", is("2026-05-01"))
                .body("items[1].until", is("2026-03-01"));
    }

    @Test
    void aDayOfLeavingThatDoesNotFitIsRefused() {
        leaves("engineer", "manager", "2024-12-31")
                .then()
                .statusCode(422)
                .body("violations[0].pointer", is("#/leftOn"));
        says("engineer", "manager", Map.of("leftOn", "2026-03-01"))
                .then()
                .statusCode(422)
                .body("violations[0].pointer", is("#/leftOn"));
    }

    private Response leaves(String name, String manager, String day) {
        return says(name, manager, day == null ? Map.of("active", false) : Map.of("active", false, "leftOn", day));
    }

    private Response says(String name, String manager, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(more);
        body.putAll(Map.of(
                "userName",
                name,
                "name",
                name + " of " + acme.tenant(),
                "managerExternalId",
                "ext-" + manager,
                "position",
                Map.of("framework", "craft", "level", "one", "title", "Maker", "from", "2025-01-01")));
        return acme.hris().body(body).put("/api/directory/employees/ext-" + name);
    }
}
