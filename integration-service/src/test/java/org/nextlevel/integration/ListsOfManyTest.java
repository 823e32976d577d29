package org.nextlevel.integration;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.integration.webhook.Hooks;
import org.nextlevel.integration.webhook.Receiver;
import org.nextlevel.testkit.Tokens;
import org.nextlevel.testkit.plan.Crowd;
import org.nextlevel.testkit.plan.PagesOfMany;

/** A feed of a million changes, and a log of a million deliveries. */
@QuarkusTest
@Tag("long")
class ListsOfManyTest {
    private static final Logger LOG = Logger.getLogger(ListsOfManyTest.class);
    private static final int MANY = Integer.getInteger("tests.rows", 1_000_000);

    private final TellingCompany acme = TellingCompany.named();
    private final Hooks hooks = new Hooks(acme);

    @Inject
    AgroalDataSource database;

    @ConfigProperty(name = "nextlevel.db.url")
    String url;

    @Test
    void aPageOfAnyListReadsAboutAsManyRowsAsItShows() throws Exception {
        try (Receiver receiver = Receiver.open()) {
            String place = acme.latest();
            acme.registers();
            acme.collects(place, 1);
            Hooks.Made webhook = hooks.make(receiver.url());
            hooks.post(webhook, "tests", Map.of()).then().statusCode(200);
            grow(new Crowd(url, acme.tenant()));
            try (PagesOfMany pages = new PagesOfMany(database, url, "integration_app")) {
                pages.first(
                        () -> given().auth().oauth2(Tokens.ofService(acme.tenant(), "reader", "feed:read")),
                        "/api/changes");
                pages.read(hooks::asked, Hooks.path(webhook) + "/deliveries");
                pages.read(hooks::asked, "/api/webhooks");
                assertThat(pages.faults()).isEmpty();
            }
        }
    }

    private static void grow(Crowd crowd) {
        String times = "now() - make_interval(secs => %d - n)".formatted(MANY);
        crowd.copies(
                "change",
                MANY,
                "true",
                Map.of(
                        "id",
                        "gen_random_uuid()",
                        "position",
                        "1000 + n",
                        "employee_id",
                        "gen_random_uuid()",
                        "added_at",
                        times));
        crowd.copies("webhook_delivery", MANY, "true", Map.of("id", "gen_random_uuid()", "at", times));
        LOG.info(crowd.sizeOf("change"));
        LOG.info(crowd.sizeOf("webhook_delivery"));
    }
}
