package org.nextlevel.evidence.scim;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.kit.tenant.Role;
import org.nextlevel.kit.tenant.TokenScope;
import org.nextlevel.testkit.Tokens;

/** Who is let in, whom it is about, and what a deletion means. */
@QuarkusTest
@Tag("M10.1")
class ScimAccessTest {
    private final IdentityProvider idp = IdentityProvider.ofSomeCompany();

    @Test
    void whoIsDeletedHasLeftAndIsShownNoMore() {
        String id = idp.user("leaver", "\"externalId\":\"l-1\"");
        String group = idp.group("Leavers", id);
        idp.delete("/Users/" + id).then().statusCode(204);
        idp.get("/Users/" + id).then().statusCode(404);
        idp.delete("/Users/" + id).then().statusCode(404);
        idp.patch("/Users/" + id, "{\"op\":\"replace\",\"path\":\"active\",\"value\":true}")
                .then()
                .statusCode(404);
        idp.search("Users", "userName eq \"leaver\"")
                .then()
                .body("totalResults", is(0))
                .body("Resources", hasSize(0));
        idp.get("/Groups/" + group).then().body("members", nullValue());
        idp.company
                .hris()
                .get("/api/directory/employees/l-1")
                .then()
                .statusCode(200)
                .body("active", is(false));
        assertThat(idp.user("leaver", "\"externalId\":\"l-1\"")).isEqualTo(id);
        idp.delete("/Users/" + id).then().statusCode(204);
        assertThat(idp.user("leaver", "\"externalId\":\"l-2\"")).isNotEqualTo(id);
    }

    @Test
    void anotherCompanyKnowsNothingOfIt() {
        String id = idp.user("secret");
        IdentityProvider other = IdentityProvider.ofSomeCompany();
        other.get("/Users/" + id).then().statusCode(404);
        other.search("Users", "userName eq \"secret\"").then().body("totalResults", is(0));
        other.delete("/Users/" + id).then().statusCode(404);
        other.patch("/Users/" + id, "{\"op\":\"replace\",\"path\":\"active\",\"value\":false}")
                .then()
                .statusCode(404);
        idp.user("secret-colleague");
        other.user("secret");
    }

    @Test
    @Tag("access")
    void onlyAServiceAccountWithTheScopeIsLetIn() {
        String[] others = TokenScope.ALL.stream()
                .filter(scope -> !scope.equals(TokenScope.SCIM))
                .toArray(String[]::new);
        String tenant = idp.company.tenant();
        List<String> let = new ArrayList<>();
        for (String path : List.of(
                "",
                "/Users",
                "/Users/x",
                "/Groups",
                "/Groups/x",
                "/ServiceProviderConfig",
                "/ResourceTypes",
                "/ResourceTypes/User",
                "/Schemas",
                "/Schemas/x",
                "/Me")) {
            expect(let, 403, "GET", path, Tokens.ofService(tenant, "other", others));
            expect(let, 403, "GET", path, Tokens.of(tenant, "anybody", Role.HR, Role.AUDITOR, Role.FRAMEWORK_EDITOR));
            expect(let, 401, "GET", path, null);
        }
        for (String operation : List.of(
                "POST /Users",
                "PUT /Users/x",
                "PATCH /Users/x",
                "DELETE /Users/x",
                "POST /Users/.search",
                "POST /Groups",
                "PUT /Groups/x",
                "PATCH /Groups/x",
                "DELETE /Groups/x",
                "POST /Groups/.search",
                "POST /.search",
                "POST /Bulk")) {
            String[] parts = operation.split(" ");
            expect(let, 403, parts[0], parts[1], Tokens.ofService(tenant, "other", others));
            expect(let, 403, parts[0], parts[1], Tokens.of(tenant, "anybody", Role.HR));
            expect(let, 401, parts[0], parts[1], null);
        }
        assertThat(let).isEmpty();
    }

    private void expect(List<String> let, int status, String method, String path, String token) {
        var request = token == null ? given() : given().auth().oauth2(token);
        if (!method.equals("GET") && !method.equals("DELETE")) {
            request.contentType("application/json").body("{}");
        }
        int given = request.request(method, "/scim/v2" + path).statusCode();
        if (given != status) {
            let.add("%s %s: %d".formatted(method, path, given));
        }
    }

    @Test
    void whoIsDeactivatedIsRefusedAtTheNextRequest() {
        String id = idp.user("signed-in");
        idp.company
                .as("signed-in")
                .get("/api/employees/me")
                .then()
                .statusCode(200)
                .body("id", is(id));
        idp.patch("/Users/" + id, "{\"op\":\"Replace\",\"path\":\"active\",\"value\":\"False\"}")
                .then()
                .statusCode(200);
        idp.company.as("signed-in").get("/api/employees/me").then().statusCode(403);
        idp.patch("/Users/" + id, "{\"op\":\"Replace\",\"path\":\"active\",\"value\":\"True\"}")
                .then()
                .statusCode(200);
        idp.company.as("signed-in").get("/api/employees/me").then().statusCode(200);
    }

    @Test
    void aPersonTakesAlongWhatWasWrittenAndTheGroups() {
        String id = idp.user("exported", "\"nickName\":\"Secretnick\"");
        idp.group("Exported", id);
        idp.company.as("exported").get("/api/employees/me/evidence").then().statusCode(200);
        assertThat(idp.company.rows("select document->>'nickName' from provisioned_profile"))
                .contains("Secretnick");
        assertThat(idp.company.rows("select payload::text from outbox"))
                .noneMatch(event -> event.contains("Secretnick"));
    }
}
