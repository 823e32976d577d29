package org.nextlevel.integration.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nextlevel.integration.TellingCompany;
import org.nextlevel.integration.webhook.Hooks.Made;

@QuarkusTest
@Tag("M10.2")
class WebhookResourceTest {
    private static final String URL = "https://hooks.example.com/nextlevel";

    private final TellingCompany acme = TellingCompany.named();
    private final Hooks hooks = new Hooks(acme);

    @Test
    void theSecretIsShownOnceAndKeptSealed() {
        Response made = hooks.asked()
                .body(Map.of("name", "Payroll", "url", URL, "types", List.of("person.left")))
                .post(Hooks.PATH);
        made.then()
                .statusCode(201)
                .body("secret", startsWith("whsec_"))
                .body("state", is("ACTIVE"))
                .body("types", is(List.of("person.left")))
                .body("progress.behind", is(0));
        Made webhook = new Made(made.path("id"), made.path("secret"));
        hooks.get(webhook).then().statusCode(200).body("secret", nullValue());
        hooks.asked().get(Hooks.PATH).then().body("items.size()", is(1)).body("items[0].secret", nullValue());
        assertThat(acme.rows("select to_jsonb(w)::text from webhook w").toString())
                .doesNotContain(webhook.secret().substring("whsec_".length()));
    }

    @Test
    void aRepeatedRequestMakesOneWebhookAndShowsNoSecretAgain() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> body = Map.of("name", "Payroll", "url", URL);
        String id = hooks.asked()
                .header("Idempotency-Key", key)
                .body(body)
                .post(Hooks.PATH)
                .path("id");
        hooks.asked()
                .header("Idempotency-Key", key)
                .body(body)
                .post(Hooks.PATH)
                .then()
                .statusCode(201)
                .body("id", is(id))
                .body("secret", nullValue());
    }

    @Test
    void whatIsNotEnabledWaitsAndSaysSo() {
        Made webhook = hooks.make(URL);
        hooks.put(webhook, Map.of("name", "Off", "url", URL, "enabled", false))
                .then()
                .statusCode(200)
                .body("state", is("PAUSED"))
                .body("reason", is("DISABLED"));
        assertThat(acme.rows("select active from webhook_progress")).containsExactly("f");
    }

    @Test
    void aChangeNeedsTheVersionThatWasRead() {
        Made webhook = hooks.make(URL);
        Map<String, String> body = Map.of("name", "Other", "url", URL);
        hooks.asked().body(body).put(Hooks.path(webhook)).then().statusCode(428);
        hooks.asked()
                .header("If-Match", "\"7\"")
                .body(body)
                .put(Hooks.path(webhook))
                .then()
                .statusCode(412);
        hooks.put(webhook, body).then().statusCode(200).body("name", is("Other"));
    }

    @ParameterizedTest
    @CsvSource({
        "http://hooks.example.com/,must begin with https://",
        "https://169.254.169.254/,must lead to a public address",
        "https://2130706433/,must name a host by a full name",
        "https://user@hooks.example.com/,must have neither a user name nor a fragment"
    })
    void anAddressThatMayNotBeReachedIsRefusedWithItsRule(String url, String rule) {
        hooks.asked()
                .body(Map.of("name", "Inside", "url", url))
                .post(Hooks.PATH)
                .then()
                .statusCode(422)
                .body("violations[0].pointer", is("#/url"))
                .body("violations[0].detail", startsWith(rule));
        assertThat(acme.rows("select 1 from webhook")).isEmpty();
    }

    @Test
    void aTypeThatThereIsNotIsRefusedByName() {
        hooks.asked()
                .body(Map.of("name", "Odd", "url", URL, "types", List.of("person.left", "person.hidden")))
                .post(Hooks.PATH)
                .then()
                .statusCode(422)
                .body("violations[0].pointer", is("#/types/1"));
    }

    @Test
    void aCompanyHasTwentyWebhooksAtMostEachWithANameOfItsOwn() {
        for (int i = 0; i < 20; i++) {
            hooks.asked()
                    .body(Map.of("name", "Hook " + i, "url", URL))
                    .post(Hooks.PATH)
                    .then()
                    .statusCode(201);
        }
        hooks.asked()
                .body(Map.of("name", "One more", "url", URL))
                .post(Hooks.PATH)
                .then()
                .statusCode(409)
                .body("type", is("urn:problem:too-many-webhooks"));
        String first = hooks.asked().get(Hooks.PATH).path("items[0].id");
        hooks.put(new Made(first, ""), Map.of("name", "hook 1", "url", URL))
                .then()
                .statusCode(409)
                .body("type", is("urn:problem:webhook-exists"));
    }

    @Test
    @Tag("tenant")
    void anotherCompanyFindsNothingOfIt() {
        Made webhook = hooks.make(URL);
        Hooks others = new Hooks(TellingCompany.named());
        others.get(webhook).then().statusCode(404);
        others.deliveries(webhook).then().statusCode(404);
        others.post(webhook, "rotation", Map.of()).then().statusCode(404);
        others.post(webhook, "tests", Map.of()).then().statusCode(404);
        others.post(webhook, "resends", Map.of("from", "2026-01-01T00:00:00Z"))
                .then()
                .statusCode(404);
        others.asked().delete(Hooks.path(webhook)).then().statusCode(404);
        hooks.get(webhook).then().statusCode(200).body("actions.move", hasItem("ROTATE"));
    }
}
