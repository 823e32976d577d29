package org.nextlevel.gateway.browser;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.emptyString;
import static org.nextlevel.gateway.Calls.isProblem;
import static org.nextlevel.gateway.Calls.signedIn;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nextlevel.gateway.Services;

@QuarkusTest
@Tag("api")
@WithTestResource(Services.class)
class CorsTest {
    private static final String ELSEWHERE = "https://elsewhere.example";

    @Inject
    MeterRegistry meters;

    @ParameterizedTest
    @ValueSource(strings = {"/api/employees/me/evidence", "/api/frameworks", "/openapi", "/api/nothing"})
    void aPreflightIsAnsweredWithoutTokenAndWithoutAService(String path) {
        Response answer = preflight(Services.ORIGIN, path);
        answer.then()
                .statusCode(204)
                .body(emptyString())
                .header("Access-Control-Allow-Origin", Services.ORIGIN)
                .header("Access-Control-Max-Age", "7200");
        assertThat(words(answer, "Access-Control-Allow-Methods")).contains("GET", "POST", "PUT", "DELETE", "PATCH");
        assertThat(words(answer, "Access-Control-Allow-Headers")).containsAll(CorsHeaders.SENT);
        assertThat(words(answer, "Vary")).containsOnlyOnce("Origin");
        assertThat(answer.headers().hasHeaderWithName("Access-Control-Allow-Credentials"))
                .isFalse();
    }

    @Test
    void anAnswerMayBeReadByThePageAndSoMayItsHeaders() {
        Response answer = signedIn().header("Origin", Services.ORIGIN).get("/api/employees/spoken");
        answer.then().statusCode(200).header("Access-Control-Allow-Origin", Services.ORIGIN);
        assertThat(words(answer, "Access-Control-Expose-Headers")).containsAll(CorsHeaders.SHOWN);
        assertThat(answer.headers().hasHeaderWithName("Access-Control-Allow-Credentials"))
                .isFalse();
    }

    @Test
    void aProblemMayBeReadByThePageToo() {
        Response answer = given().header("Origin", Services.ORIGIN).get("/api/employees/me");
        isProblem(answer, 401, "unauthenticated");
        answer.then().header("Access-Control-Allow-Origin", Services.ORIGIN);
    }

    @Test
    void anotherOriginGetsNothing() {
        Response preflight = preflight(ELSEWHERE, "/api/employees/me");
        isProblem(preflight, 403, "forbidden");
        assertThat(permissions(preflight)).isEmpty();
        Response answer = signedIn().header("Origin", ELSEWHERE).get("/api/employees/me");
        assertThat(permissions(answer)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"null", "https://growth.example.com.evil.example", "http://growth.example.com", "https://GROWTH"
            })
    void anOriginThatOnlyLooksAlikeIsAnother(String origin) {
        assertThat(permissions(preflight(origin, "/api/employees/me"))).isEmpty();
    }

    @Test
    void anAnswerVariesByOriginAndByWhatItsServiceSays() {
        assertThat(words(signedIn().get("/api/employees/spoken"), "Vary"))
                .containsExactlyInAnyOrder("Accept-Language", "Origin");
    }

    @Test
    @Tag("M7.3")
    void noPathOfAPreflightIsCounted() {
        preflight(Services.ORIGIN, "/api/employees/me/leaving");
        preflight(ELSEWHERE, "/api/employees/me/leaving");
        await().untilAsserted(() -> assertThat(counted()).anyMatch(meter -> meter.contains("preflight")));
        assertThat(counted()).noneMatch(meter -> meter.contains("leaving"));
    }

    private Set<String> counted() {
        Set<String> counted = new TreeSet<>();
        meters.forEachMeter(meter -> counted.add(meter.getId().toString()));
        return counted;
    }

    private static Response preflight(String origin, String path) {
        return given().header("Origin", origin)
                .header("Access-Control-Request-Method", "PUT")
                .header("Access-Control-Request-Headers", "authorization,if-match")
                .options(path);
    }

    private static Set<String> permissions(Response answer) {
        Set<String> names = new TreeSet<>();
        answer.headers().forEach(header -> names.add(header.getName()));
        names.removeIf(name -> !name.toLowerCase(Locale.ROOT).startsWith("access-control"));
        return names;
    }

    private static List<String> words(Response answer, String header) {
        return List.of(String.join(",", answer.headers().getValues(header)).split("\\s*,\\s*"));
    }
}
