package org.nextlevel.integration.webhook;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.nextlevel.integration.TellingCompany;
import org.nextlevel.testkit.Tokens;

/** The webhooks of a company, kept by one of its systems. */
public record Hooks(TellingCompany company) {
    static final String PATH = "/api/webhooks";

    /** A webhook and the secret that was shown of it. */
    public record Made(String id, String secret) {}

    public RequestSpecification asked() {
        return given().auth()
                .oauth2(Tokens.ofService(company.tenant(), "hooks", "webhooks:manage"))
                .contentType(ContentType.JSON);
    }

    public Made make(String url, String... types) {
        Response made = asked().body(Map.of("name", UUID.randomUUID().toString(), "url", url, "types", List.of(types)))
                .post(PATH);
        made.then().statusCode(201);
        return new Made(made.path("id"), made.path("secret"));
    }

    public Response get(Made webhook) {
        return asked().get(path(webhook));
    }

    public Response put(Made webhook, Map<String, ?> body) {
        return asked().header("If-Match", get(webhook).header("ETag"))
                .body(body)
                .put(path(webhook));
    }

    public Response post(Made webhook, String what, Map<String, ?> body) {
        return asked().body(body).post(path(webhook) + "/" + what);
    }

    public Response deliveries(Made webhook) {
        return asked().get(path(webhook) + "/deliveries");
    }

    /** What waits is due now: as if its time had come. */
    public void comeDue(Made webhook) {
        company.rows("update webhook_held set next_attempt_at = now() where webhook_id = '%s' returning 1"
                .formatted(webhook.id()));
        company.rows("update webhook_progress set due_at = now(), not_before = null where webhook_id = '%s' returning 1"
                .formatted(webhook.id()));
    }

    public static String path(Made webhook) {
        return PATH + "/" + webhook.id();
    }
}
