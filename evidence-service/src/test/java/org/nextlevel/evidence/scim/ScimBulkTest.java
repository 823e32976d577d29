package org.nextlevel.evidence.scim;

import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
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
}
