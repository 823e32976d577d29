package org.nextlevel.evidence.scim;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.nextlevel.evidence.scim.IdentityProvider.ENTERPRISE;
import static org.nextlevel.evidence.scim.IdentityProvider.USER;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.kit.tenant.Role;
import org.nextlevel.kit.tenant.TokenScope;
import org.nextlevel.testkit.Tokens;

/** People by SCIM: RFC 7643 and 7644. */
@QuarkusTest
@Tag("M10.1")
class ScimUserTest {
    private static final String FULL = """
            {"schemas":["%s","%s"],"externalId":"idp-1","userName":"Ana.Miller@Acme.example",
             "name":{"givenName":"Ana","familyName":"Miller","honorificPrefix":"Dr."},"displayName":"Ana Miller",
             "nickName":"Annie","title":"Maker","userType":"PERMANENT","preferredLanguage":"de-CH","locale":"de_CH",
             "timezone":"Europe/Zurich","active":true,"password":"never kept",
             "emails":[{"value":"ana@acme.example","type":"work","primary":true},{"value":"ana@home.example","type":"home"}],
             "phoneNumbers":[{"value":"+41 44 1","type":"work"}],
             "addresses":[{"type":"work","locality":"Basel","country":"CH","formatted":"Basel"}],
             "roles":[{"value":"admin","primary":true}],"favourite":"unknown to all",
             "%s":{"employeeNumber":"4711","costCenter":"K1","department":"Making","division":"D","organization":"O"}}""".formatted(USER, ENTERPRISE, ENTERPRISE);

    private final IdentityProvider idp = IdentityProvider.ofSomeCompany();

    @Test
    void somebodyIsAddedAndReadBackAsWritten() {
        Response added = idp.post("/Users", FULL);
        String id = idp.idOf(added);
        added.then()
                .contentType(startsWith("application/scim+json"))
                .header("Location", endsWith("/scim/v2/Users/" + id))
                .header("ETag", startsWith("W/\""))
                .body("meta.resourceType", is("User"))
                .body("meta.location", endsWith("/scim/v2/Users/" + id))
                .body("schemas", hasItem(ENTERPRISE));
        idp.get("/Users/" + id)
                .then()
                .statusCode(200)
                .header("ETag", added.header("ETag"))
                .body("externalId", is("idp-1"))
                .body("userName", is("Ana.Miller@Acme.example"))
                .body("name.honorificPrefix", is("Dr."))
                .body("displayName", is("Ana Miller"))
                .body("emails", hasSize(2))
                .body("emails[0].primary", is(true))
                .body("phoneNumbers[0].value", is("+41 44 1"))
                .body("roles[0].value", is("admin"))
                .body("locale", is("de_CH"))
                .body("password", nullValue())
                .body("favourite", nullValue())
                .body("active", is(true))
                .body("'" + ENTERPRISE + "'.employeeNumber", is("4711"))
                .body("'" + ENTERPRISE + "'.division", is("D"));
        idp.company
                .hris()
                .get("/api/directory/employees/4711")
                .then()
                .statusCode(200)
                .body("id", is(id))
                .body("name", is("Ana Miller"))
                .body("email", is("ana@acme.example"))
                .body("language", is("de-CH"))
                .body("timeZone", is("Europe/Zurich"))
                .body("costCentre", is("K1"))
                .body("location", is("Basel"))
                .body("employmentType", is("PERMANENT"));
    }

    @Test
    void whatIsMissingOrOfAnotherTypeIsRefusedByName() {
        refused(idp.post("/Users", "{\"schemas\":[\"%s\"]}".formatted(USER)), 400, "invalidValue");
        refused(idp.post("/Users", "{\"userName\":\"x\"}"), 400, "invalidSyntax");
        refused(idp.post("/Users", "{\"schemas\":[\"%s\"],\"userName\":7}".formatted(USER)), 400, "invalidValue");
        refused(idp.adds("x", "\"active\":\"perhaps\""), 400, "invalidValue");
        refused(
                idp.adds(
                        "x",
                        "\"emails\":[{\"value\":\"a@x.example\",\"primary\":true},{\"value\":\"b@x.example\",\"primary\":true}]"),
                400,
                "invalidValue");
        refused(idp.post("/Users", "{"), 400, "invalidSyntax");
        refused(idp.post("/Users", "[]"), 400, "invalidSyntax");
        refused(idp.request().contentType("text/plain").body("x").post("/scim/v2/Users"), 415, null);
        refused(idp.request().post("/scim/v2/Users/" + UUID.randomUUID()), 405, null);
        refused(idp.get("/Nothing"), 404, null);
        refused(idp.get("/Users/" + UUID.randomUUID()), 404, null);
        refused(idp.get("/Users/not-an-id"), 404, null);
        refused(idp.get("/Me"), 501, null);
        refused(idp.request().auth().none().get("/scim/v2/Users"), 401, null);
        refused(idp.company.as("anybody", "hr").get("/scim/v2/Users"), 403, null);
    }

    private static void refused(Response answer, int status, String type) {
        answer.then()
                .statusCode(status)
                .contentType(startsWith("application/scim+json"))
                .body("schemas", equalTo(List.of("urn:ietf:params:scim:api:messages:2.0:Error")))
                .body("status", is(Integer.toString(status)))
                .body("scimType", type == null ? nullValue() : is(type))
                .body("detail", notNullValue());
    }

    @Test
    void theSameUserNameInAnyCaseIsOnePersonAlone() {
        idp.user("Carl", "\"externalId\":\"c-1\"");
        refused(idp.adds("CARL"), 409, "uniqueness");
        refused(idp.adds("other", "\"externalId\":\"c-1\""), 409, "uniqueness");
        String other = idp.user("other");
        refused(
                idp.patch("/Users/" + other, "{\"op\":\"replace\",\"path\":\"userName\",\"value\":\"carl\"}"),
                409,
                "uniqueness");
        idp.search("Users", "userName eq \"cArL\"")
                .then()
                .body("totalResults", is(1))
                .body("Resources[0].userName", is("Carl"));
    }

    @Test
    void putReplacesAndClearsWhatItDoesNotSay() {
        String id = idp.idOf(idp.post("/Users", FULL));
        idp.put("/Users/" + id, """
                        {"schemas":["%s"],"id":"ignored","externalId":"idp-1","userName":"ana","displayName":"Ana M.","active":true}""".formatted(USER))
                .then()
                .statusCode(200)
                .body("id", is(id))
                .body("userName", is("ana"))
                .body("displayName", is("Ana M."))
                .body("nickName", nullValue())
                .body("emails", nullValue())
                .body("title", nullValue());
        idp.put("/Users/" + id, "{\"schemas\":[\"%s\"]}".formatted(USER)).then().statusCode(400);
        idp.put("/Users/" + UUID.randomUUID(), "{\"schemas\":[\"%s\"],\"userName\":\"x\"}".formatted(USER))
                .then()
                .statusCode(404);
    }

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
    void aLostUpdateIsRefused() {
        Response added = idp.adds("versioned");
        String id = idp.idOf(added);
        String tag = added.header("ETag");
        idp.request()
                .header("If-None-Match", tag)
                .get("/scim/v2/Users/" + id)
                .then()
                .statusCode(304);
        idp.request()
                .header("If-Match", tag)
                .body(patch("nickName", "one"))
                .patch("/scim/v2/Users/" + id)
                .then()
                .statusCode(200)
                .header("ETag", not(is(tag)));
        refused(
                idp.request()
                        .header("If-Match", tag)
                        .body(patch("nickName", "two"))
                        .patch("/scim/v2/Users/" + id),
                412,
                null);
        refused(idp.request().header("If-Match", tag).delete("/scim/v2/Users/" + id), 412, null);
        idp.get("/Users/" + id).then().body("nickName", is("one"));
    }

    private static String patch(String path, String value) {
        return """
                {"schemas":["%s"],"Operations":[{"op":"replace","path":"%s","value":"%s"}]}""".formatted(IdentityProvider.PATCH_OP, path, value);
    }

    @Test
    void onlyTheAttributesThatAreWantedAreAnswered() {
        String id = idp.idOf(idp.post("/Users", FULL));
        idp.request()
                .queryParam("attributes", "userName,name.familyName,emails.value")
                .get("/scim/v2/Users/" + id)
                .then()
                .statusCode(200)
                .body("id", is(id))
                .body("schemas", notNullValue())
                .body("userName", notNullValue())
                .body("name.familyName", is("Miller"))
                .body("name.givenName", nullValue())
                .body("emails[0].value", notNullValue())
                .body("emails[0].type", nullValue())
                .body("meta", nullValue());
        idp.request()
                .queryParam("excludedAttributes", "id,emails,name.givenName," + ENTERPRISE + ":department")
                .get("/scim/v2/Users/" + id)
                .then()
                .body("id", is(id))
                .body("emails", nullValue())
                .body("name.givenName", nullValue())
                .body("'" + ENTERPRISE + "'.department", nullValue())
                .body("'" + ENTERPRISE + "'.costCenter", is("K1"));
    }

    @Test
    void theManagerMayComeAfterwardsByAnyOfHisIds() {
        String manager = "\"" + ENTERPRISE + "\":{\"manager\":{\"value\":\"%s\"}}";
        String byExternal = idp.user("r1", manager.formatted("boss-idp"));
        String byNumber = idp.user("r2", manager.formatted("boss-number"));
        String byName = idp.user("r3", manager.formatted("boss"));
        idp.get("/Users/" + byExternal).then().body("'" + ENTERPRISE + "'.manager.value", is("boss-idp"));
        String boss = idp.user(
                "boss", "\"externalId\":\"boss-idp\"", "\"" + ENTERPRISE + "\":{\"employeeNumber\":\"boss-number\"}");
        for (String report : List.of(byExternal, byNumber)) {
            idp.get("/Users/" + report)
                    .then()
                    .body("'" + ENTERPRISE + "'.manager.value", is(boss))
                    .body("'" + ENTERPRISE + "'.manager.$ref", endsWith("/Users/" + boss));
        }
        idp.patch(
                        "/Users/" + byName,
                        "{\"op\":\"replace\",\"path\":\"%s:manager\",\"value\":\"boss\"}".formatted(ENTERPRISE))
                .then()
                .statusCode(200)
                .body("'" + ENTERPRISE + "'.manager.value", is(boss));
        refused(
                idp.patch(
                        "/Users/" + boss,
                        "{\"op\":\"add\",\"path\":\"%s:manager\",\"value\":\"%s\"}".formatted(ENTERPRISE, byName)),
                400,
                "invalidValue");
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
    void whatHrSaysOtherwiseIsShownAndStays() {
        idp.company.hires("by-hr", null).then().statusCode(201);
        Response found = idp.search("Users", "userName eq \"by-hr\"");
        found.then()
                .body("totalResults", is(1))
                .body("Resources[0].externalId", is("ext-by-hr"))
                .body("Resources[0].displayName", containsString("by-hr of"));
        String id = found.path("Resources[0].id");
        idp.patch("/Users/" + id, "{\"op\":\"replace\",\"path\":\"nickName\",\"value\":\"B\"}")
                .then()
                .statusCode(200);
        idp.company.isNamed("by-hr", "Berta").then().statusCode(200);
        idp.get("/Users/" + id).then().body("displayName", is("Berta")).body("nickName", is("B"));
        idp.company.hris().get("/api/directory/employees/ext-by-hr").then().body("position.level.key", is("one"));
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
