package org.nextlevel.evidence.scim;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.nextlevel.evidence.scim.IdentityProvider.ENTERPRISE;
import static org.nextlevel.evidence.scim.IdentityProvider.USER;
import static org.nextlevel.evidence.scim.IdentityProvider.refused;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

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
    void anAddressThatNoIndexHoldsIsKeptAndFound() {
        // By chance, so that it cannot be made shorter.
        String address =
                Stream.generate(UUID::randomUUID).limit(90).map(UUID::toString).collect(Collectors.joining());
        String id = idp.idOf(idp.post("/Users", FULL.replace("ana@home.example", address)));
        idp.search("Users", "emails.value eq \"%s\"".formatted(address))
                .then()
                .statusCode(200)
                .body("Resources.id", is(List.of(id)));
        idp.search("Users", "emails.value eq \"%s\"".formatted(address.substring(0, 300)))
                .then()
                .body("totalResults", is(0));
    }

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
}
