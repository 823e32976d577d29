package org.nextlevel.integration.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.integration.webhook.Hooks.Made;
import org.nextlevel.integration.webhook.Receiver.Reply;
import org.nextlevel.testkit.Tokens;

/** What ends a webhook, and what can be done then; and how whoever keeps one tries it. */
@QuarkusTest
@Tag("M10.2")
class EndedWebhookTest extends WebhookTest {
    @Test
    void whoIsGoneIsToldNothingAnyMoreAndTheWebhookSaysSo() {
        receiver.replies(_ -> Reply.of(410));
        Made webhook = hooks.make(receiver.url());
        acme.registers();
        await().untilAsserted(() -> hooks.get(webhook)
                .then()
                .body("state", is("ENDED"))
                .body("enabled", is(false))
                .body("reason", is("RECEIVER_GONE"))
                .body("notice", containsString("410")));
        hooks.put(webhook, Map.of("name", "Again", "url", receiver.url()))
                .then()
                .statusCode(409)
                .body("type", is("urn:problem:webhook-ended"));
        Map<String, Map<String, String>> moves =
                Map.of("tests", Map.of(), "rotation", Map.of(), "resends", Map.of("from", "2026-01-01T00:00:00Z"));
        moves.forEach((move, body) ->
                hooks.post(webhook, move, body).then().statusCode(409).body("type", is("urn:problem:webhook-ended")));
        hooks.asked().delete(Hooks.path(webhook)).then().statusCode(204);
        hooks.get(webhook).then().statusCode(404);
    }

    @Test
    @Tag("gone")
    void withTheServiceAccountThatWroteItAWebhookEnds() {
        Response made = hooks.asked()
                .auth()
                .oauth2(Tokens.ofService(acme.tenant(), "made-ended-hooks", "webhooks:manage"))
                .contentType(ContentType.JSON)
                .body(Map.of("name", "Ended", "url", receiver.url()))
                .post("/api/webhooks");
        made.then().statusCode(201);
        acme.registers();
        await().untilAsserted(() -> hooks.get(new Made(made.path("id"), ""))
                .then()
                .body("state", is("ENDED"))
                .body("reason", is("ACCOUNT_ENDED")));
        assertThat(receiver.received()).isEmpty();
    }

    @Test
    void aTestIsSentAtOnceAndShowsWhatTheReceiverAnswered() {
        receiver.replies(one -> new Reply(400, Map.of("X-Why", "no", "Set-Cookie", "secret=1"), "n".repeat(5_000)));
        Made webhook = hooks.make(receiver.url());
        hooks.post(webhook, "tests", Map.of())
                .then()
                .statusCode(200)
                .body("type", is("webhook.test"))
                .body("outcome", is("REFUSED"))
                .body("status", is(400))
                .body("responseHead.x-why", is("no"))
                .body("responseHead", not(hasKey("set-cookie")))
                .body("responseBody.length()", is(1_024));
        hooks.deliveries(webhook).then().body("items[0].type", is("webhook.test"));
    }
}
