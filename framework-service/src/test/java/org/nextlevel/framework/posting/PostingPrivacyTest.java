package org.nextlevel.framework.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.testkit.Tokens;

@QuarkusTest
@Tag("M2.4")
class PostingPrivacyTest {
    private static final String DECISION = "{\"confirmed\":false}";
    private Poster emma;

    @BeforeEach
    void aCompanyHasPublished() {
        emma = Poster.ofNewCompany();
    }

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @Test
    void anotherPersonsPostingDoesNotExistNotEvenForHr() {
        String path = emma.added("You hire.");
        Poster hanna = emma.colleague("hanna");
        hanna.request("hr", "framework-editor")
                .get(path)
                .then()
                .statusCode(404)
                .body("type", is("urn:problem:not-found"));
        hanna.decides(path, 1, DECISION, "*").then().statusCode(404);
        hanna.request("hr").delete(path).then().statusCode(404);
        hanna.request("hr")
                .get("/api/frameworks/general-ladder/postings")
                .then()
                .body("items", empty());
        emma.request().get(path).then().statusCode(200);
    }

    @Test
    @Tag("tenant")
    void aPostingOfAnotherCompanyDoesNotExistEvenForOnesNamesake() {
        String path = emma.added("You hire.");
        Poster namesake = Poster.ofNewCompany();
        namesake.request().get(path).then().statusCode(404);
        namesake.decides(path, 1, DECISION, "*").then().statusCode(404);
        namesake.request().delete(path).then().statusCode(404);
        namesake.lists().then().body("items", empty());
        emma.request().get(path).then().statusCode(200);
    }

    @Test
    void aServiceAccountHasNoPostings() {
        io.restassured.RestAssured.given()
                .auth()
                .oauth2(Tokens.ofService(emma.tenant(), "hris", "people:write"))
                .get("/api/frameworks/general-ladder/postings")
                .then()
                .statusCode(403);
    }

    @Test
    void ofADeletedPostingNoWordIsLeftInTheDatabase() throws SQLException {
        String path = emma.request()
                .contentType("application/json")
                .header("Idempotency-Key", "k")
                .body(Map.of("title", "Zebrawood", "text", "Zebrawood is what we plane."))
                .post("/api/frameworks/general-ladder/postings")
                .header("Location");
        assertThat(tablesWith("zebrawood")).containsExactly("posting");
        emma.request().delete(path).then().statusCode(204);
        assertThat(tablesWith("zebrawood")).isEmpty();
    }

    /** As the administrator sees them, of all tenants. */
    private java.util.List<String> tablesWith(String word) throws SQLException {
        var found = new java.util.ArrayList<String>();
        try (var connection = DriverManager.getConnection(url, "postgres", "");
                var statement = connection.createStatement();
                var tables = connection
                        .createStatement()
                        .executeQuery("select tablename from pg_tables where schemaname = 'public'")) {
            while (tables.next()) {
                String table = tables.getString(1);
                try (var rows = statement.executeQuery(
                        "select 1 from %s t where lower(t::text) like '%%%s%%'".formatted(table, word))) {
                    if (rows.next()) {
                        found.add(table);
                    }
                }
            }
        }
        return found;
    }
}
