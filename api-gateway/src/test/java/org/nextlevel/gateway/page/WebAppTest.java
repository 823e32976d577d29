package org.nextlevel.gateway.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nextlevel.gateway.Services;

@QuarkusTest
@Tag("M10.8")
@WithTestResource(Services.class)
@WithTestResource(BuiltApp.class)
class WebAppTest {
    @Test
    void theRootIsTheAppUnderAPolicyThatLetsNoScriptStandInThePage() {
        Response page = given().get("/");
        page.then().statusCode(200).contentType("text/html").body(containsString("the app"));
        assertThat(page.header("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self';", "style-src 'self';", "frame-ancestors 'none'")
                .contains("connect-src 'self' https://login.example.com;")
                .doesNotContain("unsafe");
    }

    @Test
    void whatHasItsContentInItsNameIsKeptForEverAndThePageForAMinute() {
        given().get("/assets/app-1.js").then().header("Cache-Control", containsString("immutable"));
        given().get("/").then().header("Cache-Control", is("public, max-age=60"));
    }

    @Test
    void whoHasThePageAlreadyIsToldSo() {
        String tag = given().get("/").header("ETag");
        given().header("If-None-Match", tag).get("/").then().statusCode(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"br", "gzip"})
    void itIsSentAsTheBrowserCanUnpackIt(String encoding) {
        given().header("Accept-Encoding", encoding)
                .head("/assets/app-1.js")
                .then()
                .header("Content-Encoding", encoding);
        given().header("Accept-Encoding", "br;q=0, gzip;q=0")
                .head("/assets/app-1.js")
                .then()
                .header("Content-Encoding", equalTo(null));
    }

    @Test
    void itIsToldWhereToSignInAndWhomToTry() {
        given().get("/web-config.json")
                .then()
                .body("issuer", is("https://login.example.com/realms/nextlevel"))
                .body("clientId", is("nextlevel-web"))
                .body("demoAccounts.name", contains("acme-engineer", "acme-hr"))
                .body("demoAccounts[1].roles", contains("hr"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/app-2.js", "/assets/../index.html", "/index.html", "/assets/%2e%2e/outside.txt"})
    void nothingElseIsServedWhateverThePathSays(String path) {
        given().urlEncodingEnabled(false).get(path).then().contentType("application/problem+json");
    }

    @Test
    void thePageIsReadAndNotWritten() {
        given().post("/").then().statusCode(405).header("Allow", "GET, HEAD");
    }
}
