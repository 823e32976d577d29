package org.nextlevel.evidence.directory.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.evidence.Archive;
import org.nextlevel.evidence.Company;
import org.nextlevel.kit.tenant.state.KnownTenants;
import org.nextlevel.testkit.Topics;

/** What is planned for somebody is known to HR and the HR system alone, until it takes effect. */
@QuarkusTest
@Tag("M10.1")
@Tag("privacy")
class PlansAreOfHrTest {
    private static final String CHANGES = "/api/directory/employees/ext-engineer/changes";
    private static final LocalDate SOON = LocalDate.now(ZoneOffset.UTC).plusDays(7);

    private Company acme;

    @BeforeEach
    void found() {
        acme = Company.ofPeople();
        acme.hires("hanna", "director");
    }

    @Test
    void nobodyElseLearnsOfIt() {
        tells("leaving", SOON).statusCode(201);
        acme.as("hanna", "hr").get(CHANGES + "/leaving").then().statusCode(200);
        for (String somebody : new String[] {"engineer", "manager", "colleague"}) {
            acme.as(somebody).get(CHANGES).then().statusCode(403);
            acme.as(somebody).get(CHANGES + "/leaving").then().statusCode(403);
            acme.as(somebody).get("/api/directory/changes").then().statusCode(403);
        }
        assertThat(export()).doesNotContain(SOON.toString()).doesNotContain("LEAVING");
        String log = acme.as("engineer").get("/api/employees/me/access-log").asString();
        assertThat(log).doesNotContain("change").contains("positions-read", "directory-written");
        assertThat(Topics.records("people-events", acme.tenant()))
                .noneMatch(event -> event.value().contains(SOON.toString()));
    }

    @Test
    void whatTookEffectIsInTheOwnExport() {
        tells("leaving", LocalDate.parse("2025-03-01"));
        acme.hris().delete(CHANGES + "/leaving");
        tells("again", LocalDate.parse("2025-04-01"));
        acme.hris()
                .body(Map.of("kind", "RETURN", "effectiveOn", "2025-05-01"))
                .put(CHANGES + "/back")
                .then()
                .statusCode(201);
        assertThat(export()).contains("2025-04-01", "2025-05-01").doesNotContain("2025-03-01");
    }

    @Test
    void nobodyOfHrLearnsWhatIsPlannedForThemself() {
        String own = "/api/directory/employees/ext-hanna";
        acme.hris()
                .body(Map.of("kind", "LEAVING", "effectiveOn", SOON.toString()))
                .put(own + "/changes/leaving")
                .then()
                .statusCode(201);
        acme.as("hanna", "hr").get(own + "/changes").then().statusCode(200).body("items", empty());
        acme.as("hanna", "hr").get("/api/directory/changes").then().body("items", empty());
        acme.as("hanna", "hr").get(own + "/changes/leaving").then().statusCode(404);
        acme.as("hanna", "hr").get(own + "?asOf=" + SOON).then().body("active", is(true));
        acme.hris().get(own + "?asOf=" + SOON).then().body("active", is(false));
    }

    @Test
    void nobodyTellsTheirOwnOrMakesThemselvesAManager() {
        acme.as("hanna", "hr")
                .body(Map.of("kind", "RETURN", "effectiveOn", SOON.toString()))
                .put("/api/directory/employees/ext-hanna/changes/a")
                .then()
                .statusCode(403)
                .body("type", is("urn:problem:own-interest"));
        acme.as("hanna", "hr")
                .body(Map.of("kind", "MANAGER", "effectiveOn", SOON.toString(), "managerExternalId", "ext-hanna"))
                .put(CHANGES + "/a")
                .then()
                .statusCode(403);
        acme.as("hanna", "hr").get(CHANGES).then().body("items", empty());
    }

    @Test
    void aSuspendedCompanyRestsAndCatchesUp() {
        tells("leaving", SOON);
        acme.rows(
                "insert into known_tenant (tenant, state, version, changed_at) values ('%s', 'SUSPENDED', 1, now()) returning tenant"
                        .formatted(acme.tenant()));
        Arc.container().instance(KnownTenants.class).get().changed(acme.tenant());
        Days.pass(acme, 10);
        assertThat(acme.rows("select state from career_change where change_id = 'leaving'"))
                .containsExactly("PLANNED");
        acme.rows("update known_tenant set state = 'ACTIVE' where tenant = '%s' returning tenant"
                .formatted(acme.tenant()));
        Arc.container().instance(KnownTenants.class).get().changed(acme.tenant());
        Days.look(acme);
        acme.hris().get(CHANGES + "/leaving").then().body("state", is("APPLIED"));
    }

    @Test
    void nothingIsPlannedForWhoIsErased() {
        tells("leaving", SOON);
        acme.hires("colleague", "engineer");
        acme.hris()
                .body(Map.of("kind", "MANAGER", "effectiveOn", SOON.toString(), "managerExternalId", "ext-engineer"))
                .put("/api/directory/employees/ext-colleague/changes/a");
        String id = acme.idOf("engineer");
        String erasure =
                acme.as("engineer").body(Map.of()).post("/api/erasures").header("Location");
        acme.as("hanna", "hr").post(erasure + "/confirmation").then().statusCode(200);
        Days.pass(acme, 10);
        assertThat(acme.rows("select id from career_change where employee_id = '%s'".formatted(id)))
                .isEmpty();
        acme.as("hanna", "hr")
                .get("/api/directory/employees/ext-colleague/changes/a")
                .then()
                .body("hindrance", is("MANAGER_LEFT"));
    }

    @Test
    void oneOfAnotherCompanyIsNone() {
        tells("leaving", SOON);
        Company globex = Company.ofPeople();
        globex.hris().get(CHANGES + "/leaving").then().statusCode(404).body("detail", containsString("leaving"));
        globex.hris().get("/api/directory/changes").then().body("items", empty());
    }

    private ValidatableResponse tells(String id, LocalDate leaving) {
        return acme.hris()
                .body(Map.of("kind", "LEAVING", "effectiveOn", leaving.toString()))
                .put(CHANGES + "/" + id)
                .then();
    }

    private String export() {
        return String.join(
                "\n",
                Archive.read(acme.as("engineer").get("/api/employees/me/export").asByteArray())
                        .values());
    }
}
