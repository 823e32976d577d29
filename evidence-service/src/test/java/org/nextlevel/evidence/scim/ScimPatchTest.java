package org.nextlevel.evidence.scim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.nextlevel.evidence.scim.IdentityProvider.ENTERPRISE;
import static org.nextlevel.evidence.scim.IdentityProvider.USER;
import static org.nextlevel.evidence.scim.IdentityProvider.refused;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Changes of a part, as RFC 7644, 3.5.2 has them. */
@QuarkusTest
@Tag("M10.1")
class ScimPatchTest {
    private final IdentityProvider idp = IdentityProvider.ofSomeCompany();
    private String id;

    @BeforeEach
    void adds() {
        id = idp.user(
                "patched",
                "\"title\":\"Maker\"",
                "\"name\":{\"givenName\":\"Ana\",\"familyName\":\"Miller\"}",
                "\"emails\":[{\"value\":\"a@acme.example\",\"type\":\"work\",\"primary\":true},{\"value\":\"a@home.example\",\"type\":\"home\"}]");
    }

    private Response patch(String operation) {
        return idp.patch("/Users/" + id, operation);
    }

    private ValidatableResponse patched(String operation) {
        return patch(operation).then().statusCode(200);
    }

    @Test
    void whatIsAddedThatIsThereAlreadyChangesNothing() {
        Response before = idp.get("/Users/" + id);
        for (String same : List.of(
                "{\"value\":\"a@acme.example\",\"type\":\"work\"}",
                "{\"value\":\"a@acme.example\"}",
                "{\"value\":\"a@home.example\",\"type\":\"home\"}")) {
            patched("{\"op\":\"add\",\"path\":\"emails\",\"value\":[%s]}".formatted(same))
                    .header("ETag", before.header("ETag"))
                    .body("emails", is(before.<Object>path("emails")))
                    .body("meta.lastModified", is(before.<String>path("meta.lastModified")));
        }
        patched("{\"op\":\"add\",\"path\":\"title\",\"value\":\"Maker\"}").header("ETag", before.header("ETag"));
    }

    @Test
    void theSameValueIsKeptOnce() {
        String twice =
                "[{\"value\":\"t@x.example\",\"type\":\"work\",\"primary\":true},{\"primary\":true,\"type\":\"work\",\"value\":\"t@x.example\"}]";
        idp.adds("twice", "\"emails\":" + twice).then().statusCode(201).body("emails", hasSize(1));
        patched(replacing("emails", twice)).body("emails.value", is(List.of("t@x.example")));
    }

    @Test
    void anotherPrimaryValueTakesItFromTheFormerOne() {
        patched("{\"op\":\"replace\",\"path\":\"emails[type eq \\\"home\\\"].primary\",\"value\":true}")
                .body("emails.findAll{it.primary}.value", is(List.of("a@home.example")));
        patched("{\"op\":\"add\",\"path\":\"emails\",\"value\":[{\"value\":\"n@x.example\",\"primary\":true}]}")
                .body("emails", hasSize(3))
                .body("emails.findAll{it.primary}.value", is(List.of("n@x.example")));
    }

    @Test
    void aFilterThatFindsNothingHasNoTarget() {
        refused(patch(replacing("emails[type eq \\\"holiday\\\"].value", "\"x@x.example\"")), 400, "noTarget");
        refused(patch(replacing("emails[value eq \\\"b@x.example\\\"].display", "\"B\"")), 400, "noTarget");
        refused(patch(replacing("emails[type eq \\\"other\\\"]", "{\"value\":\"x@x.example\"}")), 400, "noTarget");
        refused(patch("{\"op\":\"remove\",\"path\":\"emails[type eq \\\"other\\\"]\"}"), 400, "noTarget");
        refused(patch("{\"op\":\"remove\",\"path\":\"emails[type eq \\\"other\\\"].value\"}"), 400, "noTarget");
        refused(patch("{\"op\":\"remove\"}"), 400, "noTarget");
        idp.get("/Users/" + id).then().body("emails", hasSize(2));
        patched("{\"op\":\"remove\",\"path\":\"emails[type eq \\\"home\\\"]\"}").body("emails", hasSize(1));
    }

    @Test
    void entraWithItsFlagForStrictRequestsReplacesAnAddressThatIsNotThere() {
        patched(replacing("emails[type eq \\\"other\\\"].value", "\"x@x.example\""))
                .body("emails.find{it.type == 'other'}.value", is("x@x.example"));
        patched(replacing("phoneNumbers[type eq \\\"mobile\\\"].value", "\"+49 30 1\""))
                .body("phoneNumbers.find{it.type == 'mobile'}.value", is("+49 30 1"));
    }

    @Test
    void entraRemovesWhatIsNotThereAndIsNotRefused() {
        patched("{\"op\":\"Remove\",\"path\":\"emails[type eq \\\"other\\\"].value\"}")
                .body("emails", hasSize(2));
    }

    private static String replacing(String path, String value) {
        return "{\"op\":\"replace\",\"path\":\"%s\",\"value\":%s}".formatted(path, value);
    }

    @Test
    void whatIsRequiredOrOfThisServiceIsNotRemoved() {
        String group = idp.group("Required");
        refused(patch("{\"op\":\"remove\",\"path\":\"userName\"}"), 400, "mutability");
        refused(idp.patch("/Groups/" + group, "{\"op\":\"remove\",\"path\":\"displayName\"}"), 400, "mutability");
        refused(patch(replacing("userName", "\"\"")), 400, "invalidValue");
        for (String own : List.of("id", "meta", "meta.created", "schemas", "groups", "ID")) {
            refused(patch("{\"op\":\"remove\",\"path\":\"%s\"}".formatted(own)), 400, "mutability");
            refused(patch(replacing(own, "\"x\"")), 400, "mutability");
        }
    }

    @Test
    void aChangeWithoutAValueIsRefusedAndNothingClearsTheAttribute() {
        refused(patch("{\"op\":\"replace\",\"path\":\"title\"}"), 400, "invalidValue");
        refused(patch("{\"op\":\"add\",\"path\":\"title\"}"), 400, "invalidValue");
        patched(replacing("title", "null")).body("title", nullValue());
    }

    @Test
    void oneOperationThatIsRefusedUndoesAll() {
        refused(patch(replacing("title", "\"Other\"") + "," + replacing("active", "\"perhaps\"")), 400, "invalidValue");
        idp.get("/Users/" + id).then().body("title", is("Maker"));
    }

    @Test
    void partsOfAComplexAttributeThatAreNotSaidStay() {
        patched(replacing("name", "{\"givenName\":\"Anna\"}"))
                .body("name.givenName", is("Anna"))
                .body("name.familyName", is("Miller"));
        patched("{\"op\":\"remove\",\"path\":\"name.givenName\"}")
                .body("name.givenName", nullValue())
                .body("name.familyName", is("Miller"));
    }

    @Test
    void attributesAreNamedWithTheirSchemaOrWithoutInAnyCase() {
        patched(replacing(USER + ":title", "\"One\"")).body("title", is("One"));
        patched(replacing(USER.toUpperCase(java.util.Locale.ROOT) + ":TITLE", "\"Two\""))
                .body("title", is("Two"));
        patched(replacing("TITLE", "\"Three\"")).body("title", is("Three"));
        patched(replacing(USER, "{\"title\":\"Four\"}")).body("title", is("Four"));
        patched("{\"op\":\"replace\",\"value\":{\"%s\":{\"title\":\"Five\"}}}".formatted(USER))
                .body("title", is("Five"));
        String division = "'" + ENTERPRISE + "'.division";
        patched(replacing(ENTERPRISE + ":division", "\"One\"")).body(division, is("One"));
        patched(replacing("division", "\"Two\"")).body(division, is("Two"));
        patched(replacing(ENTERPRISE.toUpperCase(java.util.Locale.ROOT), "{\"DIVISION\":\"Three\"}"))
                .body(division, is("Three"));
        refused(patch(replacing("favourite", "\"x\"")), 400, "invalidPath");
        refused(patch(replacing("name.favourite", "\"x\"")), 400, "invalidPath");
        refused(patch(replacing("emails[type eq", "\"x\"")), 400, "invalidPath");
    }

    @Test
    void aPatchIsAnsweredWithTheAttributesThatItAsksFor() {
        String group = idp.group("Asked", id);
        for (String path : List.of("/Users/" + id, "/Groups/" + group)) {
            idp.patch(path + "?attributes=displayName", replacing("displayName", "\"Renamed\""))
                    .then()
                    .statusCode(200)
                    .header("ETag", notNullValue())
                    .body("id", notNullValue())
                    .body("displayName", is("Renamed"))
                    .body("members", nullValue())
                    .body("meta", nullValue());
        }
        idp.patch("/Groups/" + group + "?attributes=members", replacing("displayName", "\"Again\""))
                .then()
                .body("members.value", is(List.of(id)));
        idp.patch("/Groups/" + group, replacing("displayName", "\"Last\""))
                .then()
                .statusCode(204)
                .header("ETag", not(nullValue()));
        assertThat(idp.get("/Groups/" + group).<String>path("displayName")).isEqualTo("Last");
    }
}
