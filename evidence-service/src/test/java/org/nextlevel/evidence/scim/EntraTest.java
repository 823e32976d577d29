package org.nextlevel.evidence.scim;

import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.nextlevel.evidence.scim.IdentityProvider.ENTERPRISE;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** SCIM as Microsoft Entra writes it. */
@QuarkusTest
@Tag("M10.1")
class EntraTest {
    private final IdentityProvider idp = IdentityProvider.ofSomeCompany();

    private ValidatableResponse patched(String id, String operations) {
        return idp.patch("/Users/" + id, operations).then().statusCode(200);
    }

    @Test
    void entraLooksUpWhomItDoesNotKnowAndGetsAnEmptyList() {
        idp.search("Users", "externalId eq \"%s\"".formatted(UUID.randomUUID()))
                .then()
                .statusCode(200)
                .body("totalResults", is(0))
                .body("Resources", hasSize(0));
        idp.search("Users", "userName eq \"Non-existent User\"")
                .then()
                .statusCode(200)
                .body("totalResults", is(0));
        idp.get("/Users/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void entraDisablesAndEnablesByTexts() {
        String id = idp.user("soft", "\"externalId\":\"soft-1\"");
        patched(id, "{\"op\":\"Replace\",\"path\":\"active\",\"value\":\"False\"}")
                .body("active", is(false));
        idp.search("Users", "userName eq \"soft\"")
                .then()
                .body("totalResults", is(1))
                .body("Resources[0].active", is(false));
        idp.company.hris().get("/api/directory/employees/soft-1").then().body("active", is(false));
        patched(id, "{\"op\":\"Replace\",\"value\":{\"active\":\"True\"}}")
                .body("active", is(true))
                .body("id", is(id));
        idp.company.hris().get("/api/directory/employees/soft-1").then().body("active", is(true));
    }

    @Test
    void entraAddsByCapitalOperations() {
        String id = idp.user("capital");
        patched(id, """
                {"op":"Add","path":"nickName","value":"Cap"},{"op":"Add","path":"emails[type eq \\"work\\"].value","value":"cap@acme.example"},
                {"op":"Replace","path":"title","value":"Maker"}""")
                .body("nickName", is("Cap"))
                .body("emails[0].type", is("work"))
                .body("title", is("Maker"));
    }

    @Test
    void entraReplacesWithoutAPathByDotsAndUrns() {
        String id = idp.user("pathless");
        patched(id, """
                {"op":"Replace","value":{"name.familyName":"Miller","name.givenName":"Ana","displayName":"Ana Miller",
                 "%1$s:department":"Making","emails[type eq \\"work\\"].value":"ana@acme.example","favourite":1,"id":"x"}}""".formatted(ENTERPRISE))
                .body("name.familyName", is("Miller"))
                .body("name.givenName", is("Ana"))
                .body("displayName", is("Ana Miller"))
                .body("'" + ENTERPRISE + "'.department", is("Making"))
                .body("emails[0].value", is("ana@acme.example"))
                .body("id", is(id));
        patched(
                        id,
                        "{\"op\":\"add\",\"value\":{\"%s\":{\"costCenter\":\"K\",\"manager.displayName\":\"x\"}}}"
                                .formatted(ENTERPRISE)
                                .replace(",\"manager.displayName\":\"x\"", ""))
                .body("'" + ENTERPRISE + "'.costCenter", is("K"))
                .body("'" + ENTERPRISE + "'.department", is("Making"));
    }

    @Test
    void entraReplacesTheValueOfAnAddressThatIsNotThere() {
        String id = idp.user("absent");
        patched(id, """
                {"op":"Replace","path":"emails[type eq \\"work\\"].value","value":"a@acme.example"},
                {"op":"Replace","path":"phoneNumbers[type eq \\"mobile\\"].value","value":"+41 1"},
                {"op":"Replace","path":"addresses[type eq \\"work\\"].country","value":"CH"},
                {"op":"Add","path":"roles[primary eq \\"True\\"].value","value":"r1"}""")
                .body("emails[0].value", is("a@acme.example"))
                .body("phoneNumbers[0].type", is("mobile"))
                .body("addresses[0].country", is("CH"))
                .body("roles[0].primary", is(true))
                .body("roles[0].value", is("r1"));
        patched(id, "{\"op\":\"Replace\",\"path\":\"roles[primary eq \\\"True\\\"].value\",\"value\":\"r2\"}")
                .body("roles", hasSize(1))
                .body("roles[0].value", is("r2"));
        idp.patch(
                        "/Users/" + id,
                        "{\"op\":\"replace\",\"path\":\"emails[value eq \\\"no@x.example\\\"].type\",\"value\":\"home\"}")
                .then()
                .statusCode(400)
                .body("scimType", is("noTarget"));
    }

    @Test
    void entraNamesTheManagerBareOrAsAValueAndRemovesHimByNothing() {
        String boss = idp.user("boss");
        String id = idp.user("report");
        String path = ENTERPRISE + ":manager";
        String shown = "'" + ENTERPRISE + "'.manager.value";
        for (String value : List.of(
                "\"%s\"",
                "{\"value\":\"%s\"}", "{\"$ref\":\"../Users/%1$s\",\"value\":\"%1$s\"}", "[{\"value\":\"%s\"}]")) {
            patched(id, "{\"op\":\"Add\",\"path\":\"%s\",\"value\":%s}".formatted(path, value.formatted(boss)))
                    .body(shown, is(boss));
            patched(id, "{\"op\":\"Replace\",\"path\":\"%s\",\"value\":\"\"}".formatted(path))
                    .body(shown, nullValue());
        }
        patched(id, "{\"op\":\"Add\",\"path\":\"%s.value\",\"value\":\"%s\"}".formatted(path, boss))
                .body(shown, is(boss));
        patched(id, "{\"op\":\"Remove\",\"path\":\"%s\"}".formatted(path)).body(shown, nullValue());
        patched(
                        id,
                        "{\"op\":\"Replace\",\"path\":\"title\",\"value\":\"T\"},{\"op\":\"Replace\",\"path\":\"title\",\"value\":\"\"}")
                .body("title", nullValue());
    }

    @Test
    void entraChangesTheUserNameAndFindsItAgain() {
        String id = idp.user("before@acme.example");
        patched(id, "{\"op\":\"Replace\",\"path\":\"userName\",\"value\":\"After@acme.example\"}")
                .body("userName", is("After@acme.example"));
        idp.search("Users", "userName eq \"after@ACME.example\"").then().body("Resources[0].id", is(id));
        patched(id, "{\"op\":\"Replace\",\"path\":\"externalId\",\"value\":\"e-9\"}")
                .body("externalId", is("e-9"));
        idp.company.hris().get("/api/directory/employees?externalId=e-9").then().statusCode(200);
    }

    @Test
    void entraWritesWordsThatMeanNoLanguageAndNoTimeZone() {
        idp.adds(
                        "random",
                        "\"locale\":\"WVIJVAXJDLJS\"",
                        "\"preferredLanguage\":\"zh-TW\"",
                        "\"timezone\":\"HWFBQKGSOVRW\"",
                        "\"userType\":\"LHXK\"",
                        "\"profileUrl\":\"XJBR\"")
                .then()
                .statusCode(201)
                .body("locale", is("WVIJVAXJDLJS"))
                .body("timezone", is("HWFBQKGSOVRW"));
    }

    @Test
    void entraReadsGroupsWithoutMembersAndRemovesMembersByAList() {
        String one = idp.user("m1");
        String two = idp.user("m2");
        String group = idp.group("Entra Group", one);
        idp.get("/Groups/" + group + "?excludedAttributes=members")
                .then()
                .statusCode(200)
                .body("members", nullValue());
        idp.patch(
                        "/Groups/" + group,
                        "{\"op\":\"Add\",\"path\":\"members\",\"value\":[{\"value\":\"%s\"},{\"value\":\"%s\"},{\"value\":\"%s\"}]}"
                                .formatted(one, two, two))
                .then()
                .statusCode(204);
        idp.get("/Groups/" + group).then().body("members", hasSize(2));
        idp.patch(
                        "/Groups/" + group,
                        "{\"op\":\"Remove\",\"path\":\"members\",\"value\":[{\"value\":\"%s\"}]}".formatted(one))
                .then()
                .statusCode(204);
        idp.get("/Groups/" + group).then().body("members.value", is(List.of(two)));
        idp.search("Groups", "displayName eq \"entra group\"").then().body("totalResults", is(1));
        idp.patch("/Groups/" + group, "{\"op\":\"Replace\",\"path\":\"displayName\",\"value\":\"Renamed\"}")
                .then()
                .statusCode(204);
        idp.get("/Users/" + two).then().body("groups[0].display", is("Renamed")).body("groups[0].value", is(group));
    }
}
