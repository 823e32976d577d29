package org.nextlevel.evidence.scim;

import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.nextlevel.evidence.scim.IdentityProvider.USER;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** SCIM as Okta writes it. */
@QuarkusTest
@Tag("M10.1")
class OktaTest {
    private final IdentityProvider idp = IdentityProvider.ofSomeCompany();

    @Test
    void oktaLooksUpBeforeItAddsAndIsToldOfTheSameNameLater() {
        idp.get("/Users?filter=userName eq \"isaac@acme.example\"&startIndex=1&count=100")
                .then()
                .statusCode(200)
                .body("totalResults", is(0))
                .body("startIndex", is(1))
                .body("schemas[0]", is("urn:ietf:params:scim:api:messages:2.0:ListResponse"));
        String user = """
                {"schemas":["%s"],"userName":"isaac@acme.example","name":{"givenName":"Isaac","familyName":"B"},
                 "emails":[{"primary":true,"value":"isaac@acme.example","type":"work"}],"displayName":"Isaac B","locale":"en-US",
                 "externalId":"00ujl29u0le5T6Aj10h7","groups":[],"password":"1mz050nq","active":true}""".formatted(USER);
        idp.post("/Users", user).then().statusCode(201);
        idp.post("/Users", user).then().statusCode(409).body("scimType", is("uniqueness"));
        idp.get("/Users?count=1&startIndex=1").then().body("itemsPerPage", is(1));
    }

    @Test
    void oktaDeactivatesByPuttingWhatItReadAndActivatesAgain() {
        String id =
                idp.user("toggled", "\"externalId\":\"okta-1\"", "\"name\":{\"givenName\":\"T\",\"familyName\":\"G\"}");
        for (boolean active : List.of(false, true)) {
            String read = idp.get("/Users/" + id).asString();
            idp.put("/Users/" + id, read.replace("\"active\":" + !active, "\"active\":" + active))
                    .then()
                    .statusCode(200)
                    .body("active", is(active))
                    .body("name.familyName", is("G"))
                    .body("id", is(id));
            idp.company.hris().get("/api/directory/employees/okta-1").then().body("active", is(active));
        }
        idp.patch("/Users/" + id, "{\"op\":\"replace\",\"value\":{\"active\":false}}")
                .then()
                .statusCode(200)
                .body("active", is(false));
    }

    @Test
    void oktaPutsWhatItReadAndNothingChanges() {
        Response read = idp.get("/Users/"
                + idp.user(
                        "same",
                        "\"title\":\"T\"",
                        "\"externalId\":\"s\"",
                        "\"emails\":[{\"value\":\"s@x.example\",\"primary\":true}]"));
        JsonPath before = read.jsonPath();
        JsonPath after = idp.put("/Users/" + before.getString("id"), read.asString())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        for (String same : List.of("userName", "title", "emails", "active", "externalId", "displayName", "name")) {
            org.assertj.core.api.Assertions.assertThat((Object) after.get(same))
                    .as(same)
                    .isEqualTo(before.get(same));
        }
    }

    @Test
    void oktaRenamesAGroupByItsIdAndName() {
        String member = idp.user("grouped");
        String group = idp.group("Old name", member);
        idp.patch(
                        "/Groups/" + group,
                        "{\"op\":\"replace\",\"value\":{\"id\":\"%s\",\"displayName\":\"New name\"}}".formatted(group))
                .then()
                .statusCode(204);
        idp.get("/Groups/" + group).then().body("displayName", is("New name")).body("members", hasSize(1));
    }

    @Test
    void oktaReplacesAddsAndRemovesMembers() {
        String one = idp.user("o1");
        String two = idp.user("o2");
        String group = idp.group("Okta group");
        idp.patch(
                        "/Groups/" + group,
                        "{\"op\":\"replace\",\"path\":\"members\",\"value\":[{\"value\":\"%s\",\"display\":\"o1\"}]}"
                                .formatted(one))
                .then()
                .statusCode(204);
        idp.patch("/Groups/" + group, """
                {"op":"remove","path":"members[value eq \\"%s\\"]"},{"op":"add","path":"members","value":[{"value":"%s"}]}""".formatted(one, two)).then().statusCode(204);
        idp.get("/Groups/" + group).then().body("members.value", is(List.of(two)));
        idp.patch("/Groups/" + group, "{\"op\":\"remove\",\"path\":\"members\"}")
                .then()
                .statusCode(204);
        idp.put("/Groups/" + group, """
                {"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"displayName":"Okta group","members":[{"value":"%s"},{"value":"%s"}]}""".formatted(one, two))
                .then()
                .statusCode(200)
                .body("members", hasSize(2));
        idp.delete("/Groups/" + group).then().statusCode(204);
        idp.get("/Groups/" + group).then().statusCode(404);
        idp.get("/Users/" + one).then().statusCode(200);
    }
}
