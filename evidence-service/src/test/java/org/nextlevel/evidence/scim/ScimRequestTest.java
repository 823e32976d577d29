package org.nextlevel.evidence.scim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.nextlevel.evidence.scim.IdentityProvider.USER;
import static org.nextlevel.evidence.scim.IdentityProvider.refused;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a request may say of itself, and how it is answered (RFC 7644, 3.1, 3.4.2, 3.4.3, 3.9 and 4). */
@QuarkusTest
@Tag("M10.1")
class ScimRequestTest {
    private final IdentityProvider idp = IdentityProvider.ofSomeCompany();

    @Test
    void aParameterThatNobodyKnowsIsIgnored() {
        idp.user("ana");
        for (String path : List.of(
                "/Users", "/Groups", "/ServiceProviderConfig", "/ResourceTypes", "/Schemas", "/Schemas/" + USER)) {
            idp.get(path + "?api-version=2&trace=1").then().statusCode(200);
        }
        for (String path : List.of("/ServiceProviderConfig", "/ResourceTypes", "/ResourceTypes/User", "/Schemas")) {
            idp.get(path + "?startIndex=2&count=1&sortBy=id&sortOrder=descending&attributes=id")
                    .then()
                    .statusCode(200);
        }
        idp.get("/Schemas?startIndex=2&count=1")
                .then()
                .body("totalResults", is(3))
                .body("Resources", hasSize(3));
        refused(idp.get("/Schemas?filter=id pr&x=1"), 403, null);
        refused(idp.get("/Users?count=many"), 400, "invalidValue");
        refused(idp.get("/Users?startIndex=x"), 400, "invalidValue");
        refused(idp.get("/Users?count=1&count=2"), 400, "invalidValue");
    }

    @Test
    void wantedAttributesThatAreNotThereLeaveNothingEmpty() {
        String id = idp.user("ana", "\"emails\":[{\"value\":\"a@acme.example\"}]", "\"name\":{\"givenName\":\"Ana\"}");
        idp.get("/Users/" + id + "?attributes=emails.display,name.familyName,favourite")
                .then()
                .statusCode(200)
                .body("id", is(id))
                .body("schemas", notNullValue())
                .body("emails", nullValue())
                .body("name", nullValue())
                .body("userName", nullValue());
        idp.get("/Users/" + id + "?excludedAttributes=emails.value,id,schemas")
                .then()
                .body("id", is(id))
                .body("schemas", notNullValue())
                .body("emails", nullValue())
                .body("userName", is("ana"));
    }

    @Test
    void everythingIsSearchedInAnOrderThatOneKindAloneHas() {
        idp.user("b");
        idp.user("a");
        idp.group("Group");
        String search = """
                {"schemas":["urn:ietf:params:scim:api:messages:2.0:SearchRequest"],"sortBy":"%s","filter":"meta.resourceType pr"}""";
        idp.post("/.search", search.formatted("userName"))
                .then()
                .statusCode(200)
                .body("totalResults", is(3))
                .body("Resources[0].userName", is("a"))
                .body("Resources[2].displayName", is("Group"));
        refused(idp.post("/.search", search.formatted("favourite")), 400, "invalidPath");
    }

    @Test
    void allThatIsWrongIsSaidInTheDetail() {
        Response refused = idp.adds("  ");
        refused(refused, 400, "invalidValue");
        assertThat(refused.<String>path("detail")).contains("; ").doesNotContain("violations");
    }

    @Test
    void aFilterIsReadHoweverItIsEncoded() {
        idp.user("ana+b@acme.example");
        for (String filter : List.of(
                "userName+eq+%22ana%2Bb%40acme.example%22",
                "userName%20eq%20%22ANA%2Bb@acme.example%22", "userName%20Eq%20%22ana%2bb%40acme.example%22")) {
            idp.request()
                    .urlEncodingEnabled(false)
                    .get("/scim/v2/Users?filter=" + filter)
                    .then()
                    .statusCode(200)
                    .body("totalResults", is(1));
        }
    }

    @Test
    void itIsAnsweredInTheTypeThatIsAccepted() {
        String id = idp.user("typed");
        for (String type : List.of("application/scim+json", "application/json", "*/*", "application/*")) {
            String answered = idp.request()
                    .accept(type)
                    .get("/scim/v2/Users/" + id)
                    .then()
                    .statusCode(200)
                    .extract()
                    .contentType();
            assertThat(answered).startsWith(type.equals("application/json") ? type : "application/scim+json");
        }
        refused(idp.request().accept("text/html").get("/scim/v2/Users/" + id), 406, null);
        idp.request()
                .contentType("application/scim+json; charset=utf-8")
                .body("{\"schemas\":[\"%s\"],\"userName\":\"ümläut\"}".formatted(USER))
                .post("/scim/v2/Users")
                .then()
                .statusCode(201)
                .body("userName", is("ümläut"));
    }

    @Test
    void aSlashAtTheEndOfAPathIsNoOtherPath() {
        String id = idp.idOf(idp.post("/Users/", "{\"schemas\":[\"%s\"],\"userName\":\"slash\"}".formatted(USER)));
        for (String path : List.of("/Users/", "/Groups/", "/Schemas/", "/Users/" + id + "/")) {
            idp.get(path).then().statusCode(200);
        }
        refused(idp.request().auth().none().get("/scim/v2/Users"), 401, null);
    }
}
