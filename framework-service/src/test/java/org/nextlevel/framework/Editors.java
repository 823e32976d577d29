package org.nextlevel.framework;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.nextlevel.testkit.Tokens;

/** What a company's framework editor does, as one test at a time sees it: each has a tenant of its own. */
public record Editors(String tenant) {
    public static final RestAssuredConfig YAML = RestAssured.config()
            .encoderConfig(EncoderConfig.encoderConfig()
                    .defaultContentCharset(StandardCharsets.UTF_8)
                    .encodeContentTypeAs("application/yaml", ContentType.TEXT));

    public static Editors ofNewCompany() {
        return new Editors("company-" + UUID.randomUUID());
    }

    public RequestSpecification editor() {
        return given().config(YAML).auth().oauth2(Tokens.of(tenant, "eddie", "framework-editor"));
    }

    public RequestSpecification employee() {
        return given().auth().oauth2(Tokens.of(tenant, "emma"));
    }

    public Response writes(String key, String document) {
        return editor().contentType("application/yaml").body(document).put("/api/frameworks/%s/draft".formatted(key));
    }

    public Response rewrites(String key, String document, String ifMatch) {
        return editor().contentType("application/yaml")
                .header("If-Match", ifMatch)
                .body(document)
                .put("/api/frameworks/%s/draft".formatted(key));
    }

    /** The tag of the present draft. */
    public String tagOfDraft(String key) {
        return editor().get("/api/frameworks/%s/draft".formatted(key)).header("ETag");
    }

    public Response publishes(String key) {
        String tag = tagOfDraft(key);
        return publishes(key, tag == null ? "*" : tag);
    }

    /** @param ifMatch null to send none */
    public Response publishes(String key, String ifMatch) {
        RequestSpecification request =
                editor().contentType(ContentType.JSON).body("{\"reason\":\"the yearly review\"}");
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .post("/api/frameworks/%s/versions".formatted(key));
    }

    /** A next version that expects something new of somebody. */
    public Response publishesAnother(String key) {
        String document = employee()
                .get("/api/framework-starters/" + key)
                .asString()
                .replaceFirst("Finishes agreed work", "Finishes %s".formatted(UUID.randomUUID()));
        writes(key, document);
        return publishes(key);
    }

    /** A ladder of two levels and one competency. */
    public static String small(String text) {
        return """
                name: Small
                tracks: [{key: main, name: Main}]
                levels: [{key: one, name: One, track: main}, {key: two, name: Two, track: main, after: [one]}]
                competencies: [{key: craft, name: Craft}]
                expectations: [{id: two.craft, level: two, competency: craft, text: "%s"}]
                """.formatted(text);
    }
}
