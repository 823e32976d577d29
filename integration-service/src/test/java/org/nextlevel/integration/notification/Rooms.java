package org.nextlevel.integration.notification;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.nextlevel.integration.TellingCompany;
import org.nextlevel.testkit.Tokens;

/** Chat rooms and texts of a company, as HR sets them up. */
public record Rooms(TellingCompany company) {
    public static Rooms of(TellingCompany company) {
        return new Rooms(company);
    }

    /** What HR says of a room that hears of everything at once. */
    public static Map<String, ?> said(String name, String url) {
        return Map.of(
                "name",
                name,
                "url",
                url,
                "language",
                "en",
                "timings",
                Map.of(
                        "DECISION", "AT_ONCE",
                        "ACKNOWLEDGEMENT", "AT_ONCE",
                        "WEBHOOK", "AT_ONCE",
                        "FRAMEWORK", "AT_ONCE"));
    }

    public RequestSpecification asked() {
        return given().auth().oauth2(Tokens.of(company.tenant(), "hanna", "hr")).contentType(ContentType.JSON);
    }

    public Response posts(Map<String, ?> body) {
        return asked().body(body).post("/api/chat-rooms");
    }

    /** The id of a new one. */
    public String make(String url) {
        return posts(said(UUID.randomUUID().toString(), url))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** What became of what a room was told, the latest first. */
    public List<String> states(String room) {
        return asked().get("/api/chat-rooms/%s/notifications".formatted(room))
                .then()
                .statusCode(200)
                .extract()
                .path("items.state");
    }

    /** HR writes the company's own text for an occasion. */
    public Response writes(String occasion, String subject, String text) {
        String path = "/api/notification-texts/" + occasion;
        return asked().header("If-Match", asked().get(path).header("ETag"))
                .body(Map.of("subject", subject, "text", text))
                .put(path);
    }
}
