package org.nextlevel.evidence.scim;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.nextlevel.evidence.scim.IdentityProvider.ENTERPRISE;
import static org.nextlevel.evidence.scim.IdentityProvider.refused;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who is who by SCIM and in the directory. */
@QuarkusTest
@Tag("M10.1")
class ScimDirectoryTest {
    private final IdentityProvider idp = IdentityProvider.ofSomeCompany();

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
    void anIdThatNoIndexHoldsIsRefused() {
        // By chance, so that it cannot be made shorter.
        String longest =
                Stream.generate(UUID::randomUUID).limit(14).map(UUID::toString).collect(Collectors.joining());
        refused(
                idp.adds(
                        "long",
                        "\"externalId\":\"%s\"".formatted(longest.repeat(9)),
                        "\"%s\":{\"employeeNumber\":\"7\"}".formatted(ENTERPRISE)),
                400,
                "invalidValue");
        String id = idp.user(
                "long",
                "\"externalId\":\"%s\"".formatted(longest.substring(0, 500)),
                "\"%s\":{\"employeeNumber\":\"7\"}".formatted(ENTERPRISE));
        idp.search("Users", "externalId eq \"%s\"".formatted(longest.substring(0, 500)))
                .then()
                .body("Resources.id", is(List.of(id)));
    }
}
