package org.nextlevel.evidence.scim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Groups, operations in bulk, and what SCIM says of itself. */
@QuarkusTest
@Tag("M10.1")
class ScimGroupTest {
    private static final String BULK = """
            {"schemas":["urn:ietf:params:scim:api:messages:2.0:BulkRequest"],%s"Operations":[%s]}""";

    private static final String ADD = """
            {"method":"POST","path":"/Users","bulkId":"%1$s","data":{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"%1$s"%2$s}}""";

    private final IdentityProvider idp = IdentityProvider.ofSomeCompany();

    @Test
    void membersComeFiveAtATimeInParallelAndNoneIsLost() throws Exception {
        race(100);
    }

    @Test
    @Tag("long")
    void aThousandMembersComeFiveAtATimeInParallelAndNoneIsLost() throws Exception {
        race(1_000);
    }

    private void race(int members) throws Exception {
        long begun = System.nanoTime();
        List<String> people = new ArrayList<>();
        for (int from = 0; from < members; from += 100) {
            people.addAll(added(from, 100));
        }
        long added = System.nanoTime();
        String group = idp.group("Everybody");
        try (var pool = Executors.newFixedThreadPool(8)) {
            List<Callable<Integer>> calls = new ArrayList<>();
            for (int i = 0; i < people.size(); i += 5) {
                String values = people.subList(i, i + 5).stream()
                        .map("{\"value\":\"%s\"}"::formatted)
                        .reduce((a, b) -> a + "," + b)
                        .orElseThrow();
                calls.add(() -> idp.patch(
                                "/Groups/" + group,
                                "{\"op\":\"add\",\"path\":\"members\",\"value\":[%s]}".formatted(values))
                        .statusCode());
            }
            for (Future<Integer> one : pool.invokeAll(calls)) {
                assertThat(one.get()).isEqualTo(204);
            }
        }
        System.out.printf(
                "%d people by bulk: %d ms; five at a time into a group, 8 in parallel: %d ms%n",
                members, (added - begun) / 1_000_000, (System.nanoTime() - added) / 1_000_000);
        assertThat(idp.get("/Groups/" + group).jsonPath().getList("members.value", String.class))
                .containsExactlyInAnyOrderElementsOf(people);
    }

    private List<String> added(int from, int count) {
        String operations = java.util.stream.IntStream.range(from, from + count)
                .mapToObj(i -> ADD.formatted("p" + i, ""))
                .reduce((a, b) -> a + "," + b)
                .orElseThrow();
        Response answer = idp.post("/Bulk", BULK.formatted("", operations));
        answer.then().statusCode(200);
        return answer.jsonPath().getList("Operations.location", String.class).stream()
                .map(location -> location.substring(location.lastIndexOf('/') + 1))
                .toList();
    }

    @Test
    void aGroupIsWrittenReadAndRefused() {
        String one = idp.user("g1");
        Response added = idp.post("/Groups", """
                {"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"displayName":"Makers","externalId":"gx",
                 "members":[{"value":"%1$s"},{"value":"%1$s"}]}""".formatted(one));
        String id = idp.idOf(added);
        added.then()
                .header("Location", endsWith("/scim/v2/Groups/" + id))
                .body("members", hasSize(1))
                .body("meta.resourceType", is("Group"))
                .body("members[0].$ref", endsWith("/Users/" + one))
                .body("members[0].display", notNullValue());
        idp.post(
                        "/Groups",
                        "{\"schemas\":[\"urn:ietf:params:scim:schemas:core:2.0:Group\"],\"displayName\":\"makers\"}")
                .then()
                .statusCode(409)
                .body("scimType", is("uniqueness"));
        idp.post("/Groups", "{\"schemas\":[\"urn:ietf:params:scim:schemas:core:2.0:Group\"]}")
                .then()
                .statusCode(400)
                .body("scimType", is("invalidValue"));
        idp.search("Groups", "members.value eq \"%s\"".formatted(one)).then().body("totalResults", is(1));
        idp.search("Groups", "members[value eq \"%s\"] and externalId eq \"gx\"".formatted(UUID.randomUUID()))
                .then()
                .body("totalResults", is(0));
        idp.patch(
                        "/Groups/" + id,
                        "{\"op\":\"add\",\"path\":\"members\",\"value\":[{\"value\":\"%s\"}]}"
                                .formatted(UUID.randomUUID()))
                .then()
                .statusCode(400)
                .body("scimType", is("invalidValue"));
        idp.patch("/Groups/" + id, "{\"op\":\"remove\",\"path\":\"displayName\"}")
                .then()
                .statusCode(400);
        idp.patch("/Groups/" + id, "{\"op\":\"remove\"}").then().statusCode(400).body("scimType", is("noTarget"));
        idp.patch("/Groups/" + id, "{\"op\":\"replace\",\"path\":\"id\",\"value\":\"x\"}")
                .then()
                .statusCode(400)
                .body("scimType", is("mutability"));
        idp.patch("/Groups/" + id, "{\"op\":\"replace\",\"path\":\"favourite\",\"value\":\"x\"}")
                .then()
                .statusCode(400)
                .body("scimType", is("invalidPath"));
        idp.patch("/Groups/" + id, "{\"op\":\"turn\",\"path\":\"displayName\",\"value\":\"x\"}")
                .then()
                .statusCode(400)
                .body("scimType", is("invalidSyntax"));
        IdentityProvider.ofSomeCompany().get("/Groups/" + id).then().statusCode(404);
    }

    @Test
    void scimDescribesItself() {
        idp.get("/ServiceProviderConfig")
                .then()
                .statusCode(200)
                .body("patch.supported", is(true))
                .body("bulk.maxOperations", is(1_000))
                .body("filter.maxResults", is(200))
                .body("pagination.cursor", is(true))
                .body("authenticationSchemes", not(hasSize(0)));
        idp.get("/ResourceTypes")
                .then()
                .statusCode(200)
                .body("totalResults", is(2))
                .body("Resources.endpoint", is(List.of("/Users", "/Groups")));
        idp.get("/ResourceTypes/User").then().statusCode(200).body("schema", is(IdentityProvider.USER));
        idp.get("/ResourceTypes/Thing").then().statusCode(404);
        idp.get("/Schemas").then().statusCode(200).body("totalResults", is(3));
        idp.get("/Schemas/" + IdentityProvider.USER)
                .then()
                .statusCode(200)
                .body("attributes.find{it.name=='userName'}.uniqueness", is("server"))
                .body("attributes.find{it.name=='emails'}.multiValued", is(true))
                .body("attributes.find{it.name=='emails'}.subAttributes", not(hasSize(0)));
        idp.get("/Schemas?filter=id eq \"x\"").then().statusCode(403);
        idp.post("/ServiceProviderConfig", "{}").then().statusCode(405);
    }
}
