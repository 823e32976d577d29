package org.nextlevel.evidence.scim;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Many operations at once. */
@QuarkusTest
@Tag("M10.1")
class ScimBulkTest {
    private static final String BULK = """
            {"schemas":["urn:ietf:params:scim:api:messages:2.0:BulkRequest"],%s"Operations":[%s]}""";

    private static final String ADD = """
            {"method":"POST","path":"/Users","bulkId":"%1$s","data":{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"%1$s"%2$s}}""";

    private final IdentityProvider idp = IdentityProvider.ofSomeCompany();

    @Test
    void bulkResolvesWhatIsAddedInTheSameRequestInAnyOrder() {
        String group = """
                {"method":"POST","path":"/Groups","bulkId":"g","data":{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],
                 "displayName":"Bulk","members":[{"value":"bulkId:ana"}]}}""";
        Response answer = idp.post(
                "/Bulk",
                BULK.formatted(
                        "",
                        String.join(
                                ",",
                                group,
                                ADD.formatted("ana", ""),
                                "{\"method\":\"PATCH\",\"path\":\"/Users/bulkId:ana\",\"data\":{\"schemas\":[\"%s\"],\"Operations\":[{\"op\":\"add\",\"path\":\"title\",\"value\":\"T\"}]}}"
                                        .formatted(IdentityProvider.PATCH_OP))));
        answer.then()
                .statusCode(200)
                .body("Operations", hasSize(3))
                .body("Operations.status", is(List.of("201", "201", "200")))
                .body("Operations[0].bulkId", is("ana"))
                .body("Operations[0].location", notNullValue());
        idp.search("Groups", "displayName eq \"Bulk\"").then().body("Resources[0].members", hasSize(1));
        idp.search("Users", "title eq \"T\"").then().body("totalResults", is(1));
    }

    @Test
    void bulkEndsAfterSoManyErrorsAndTakesNoMoreThanItSays() {
        idp.user("taken");
        String operations = String.join(",", ADD.formatted("taken", ""), ADD.formatted("free", ""));
        idp.post("/Bulk", BULK.formatted("\"failOnErrors\":1,", operations))
                .then()
                .statusCode(200)
                .body("Operations", hasSize(1))
                .body("Operations[0].status", is("409"))
                .body("Operations[0].response.scimType", is("uniqueness"));
        idp.post("/Bulk", BULK.formatted("", operations))
                .then()
                .statusCode(200)
                .body("Operations.status", is(List.of("409", "201")));
        String delete = "{\"method\":\"DELETE\",\"path\":\"/Users/x\"},";
        idp.post("/Bulk", BULK.formatted("", delete.repeat(1_000) + delete.substring(0, delete.length() - 1)))
                .then()
                .statusCode(413);
        idp.post("/Bulk", BULK.formatted("", ADD.formatted("big", ",\"nickName\":\"" + "x".repeat(1_100_000) + "\"")))
                .then()
                .statusCode(413);
    }

    private ValidatableResponse done(String... operations) {
        return idp.post("/Bulk", BULK.formatted("", String.join(",", operations)))
                .then()
                .statusCode(200);
    }

    @Test
    void whatIsRefusedSaysWhereItWouldHaveBeen() {
        String id = idp.user("there");
        String change =
                "{\"method\":\"%s\",\"path\":\"/Users/%s\",\"version\":\"%s\",\"data\":{\"schemas\":[\"%s\"],\"userName\":\"there\"}}";
        String nobody = UUID.randomUUID().toString();
        done(
                        change.formatted("PUT", id, "W/\\\"0.0\\\"", IdentityProvider.USER),
                        change.formatted("DELETE", nobody, "", IdentityProvider.USER),
                        ADD.formatted("there", ""))
                .body("Operations.status", is(List.of("412", "404", "409")))
                .body("Operations[0].location", endsWith("/scim/v2/Users/" + id))
                .body("Operations[1].location", endsWith("/scim/v2/Users/" + nobody))
                .body("Operations[2].location", nullValue())
                .body("Operations.response.status", is(List.of("412", "404", "409")));
    }

    @Test
    void whatRefersToItselfInACircleIsRefusedAndEnds() {
        String manager = ",\"%s\":{\"manager\":{\"value\":\"bulkId:%s\"}}";
        done(
                        ADD.formatted("ana", manager.formatted(IdentityProvider.ENTERPRISE, "bob")),
                        ADD.formatted("bob", manager.formatted(IdentityProvider.ENTERPRISE, "ana")))
                .body("Operations.status", is(List.of("409", "409")));
    }

    @Test
    void aPathOfAChangeRefersToWhatIsAddedToo() {
        String one = idp.user("one");
        String group = idp.group("Bulk", one);
        String change = """
                {"method":"PATCH","path":"/Groups/%s","data":{"schemas":["%s"],"Operations":[{"op":"add","path":"members","value":[{"value":"bulkId:two"}]},
                 {"op":"remove","path":"members[value eq \\"bulkId:two\\"]"}]}}""".formatted(group, IdentityProvider.PATCH_OP);
        done(change, ADD.formatted("two", "")).body("Operations.status", is(List.of("201", "200")));
        idp.get("/Groups/" + group).then().body("members.value", is(List.of(one)));
    }

    @Test
    void whatIsSaidTwiceIsAnsweredTwice() {
        done(ADD.formatted("twin", ""), ADD.formatted("twin", "")).body("Operations.status", is(List.of("201", "409")));
    }
}
