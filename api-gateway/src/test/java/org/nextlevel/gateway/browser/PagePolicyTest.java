package org.nextlevel.gateway.browser;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nextlevel.gateway.Services;

@QuarkusTest
@Tag("api")
@WithTestResource(Services.class)
class PagePolicyTest {
    private static final Pattern INLINE = Pattern.compile("<script(?![^>]* src=)|<style|\\son\\w+=");
    private static final Pattern LINK = Pattern.compile("(?:src|href)=\"([^\"]+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"/api/employees/me", "/api/nothing", "/openapi", "/q/health/live", "/api//employees"})
    void whatIsDataRunsNothingAndStandsInNoFrame(String path) {
        given().get(path)
                .then()
                .header("Content-Security-Policy", startsWith("default-src 'none'; frame-ancestors 'none'"))
                .header("X-Frame-Options", "DENY")
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer");
    }

    @Test
    void theDocumentationRunsItsOwnFilesAndNothingElse() {
        Response page = given().get("/docs/try");
        assertThat(page.header("Content-Security-Policy"))
                .contains("script-src 'self';", "connect-src 'self';", "frame-ancestors 'none'")
                .doesNotContain("unsafe-eval");
        assertThat(INLINE.matcher(page.body().asString()).find()).isFalse();
        List<String> files = LINK.matcher(page.body().asString())
                .results()
                .map(link -> link.group(1))
                .toList();
        assertThat(files)
                .contains("/docs/try.js", "/docs/swagger-ui.css")
                .allSatisfy(file -> given().get(file).then().statusCode(200));
    }

    @Test
    void theDocumentationStandsAtItsPathWithAndWithoutSlash() {
        assertThat(given().redirects().follow(false).get("/docs").asString())
                .isEqualTo(given().get("/docs/").asString());
        given().get("/docs/try.js").then().body(containsString("/openapi"));
    }
}
