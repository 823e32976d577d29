package org.nextlevel.kit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.testkit.Tokens;
import org.nextlevel.testkit.table.EveryTableIsLocked;

@QuarkusTest
@Tag("tenant")
class TenantTest extends EveryTableIsLocked {
    @Test
    void whatAnotherTenantWroteDoesNotExist() {
        String note = note("initech");
        as("umbrella").get(note).then().statusCode(404).body("type", is("urn:problem:not-found"));
        as("umbrella").get("/notes").then().statusCode(200).body("items", empty());
        as("umbrella")
                .header("If-Match", "*")
                .contentType(ContentType.JSON)
                .body("{\"text\":\"mine\"}")
                .put(note)
                .then()
                .statusCode(404);
        as("initech").get("/notes").then().body("items", not(empty()));
    }

    @Test
    void plainSqlSeesOnlyTheTenantsRows() {
        note("hooli");
        assertThat(Database.as("hooli", "select distinct tenant from note")).containsExactly("hooli");
        assertThat(Database.as("vandelay", "select tenant from note")).isEmpty();
        assertThat(Database.as("vandelay", "select tenant from inbox")).isEmpty();
    }

    @Test
    void plainSqlCannotWriteIntoAnotherTenant() {
        String sql = "insert into note (id, tenant, version, author, text) values ('%s', 'hooli', 0, 'eve', 'x')"
                .formatted(UUID.randomUUID());
        assertThatThrownBy(() -> Database.as("vandelay", sql)).hasMessageContaining("row-level security");
    }

    @Test
    void anAuditRowCannotBeChangedOrDeleted() {
        assertThatThrownBy(() -> Database.as("hooli", "update audit set actor = 'eve'"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> Database.as("hooli", "delete from audit")).hasMessageContaining("permission denied");
    }

    @Test
    void aTokenForNoOrForTwoOrganizationsOpensNothing() {
        given().auth()
                .oauth2(Tokens.forOrganizations("emma"))
                .get("/notes")
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(Tokens.forOrganizations("emma", "acme", "globex"))
                .get("/notes")
                .then()
                .statusCode(403);
    }

    private static String note(String tenant) {
        return as(tenant)
                .contentType(ContentType.JSON)
                .body("{\"text\":\"a note\"}")
                .post("/notes")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private static RequestSpecification as(String tenant) {
        return given().auth().oauth2(Tokens.of(tenant, "emma"));
    }
}
