package org.nextlevel.integration;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.integration.notification.Rooms;
import org.nextlevel.integration.webhook.Hooks;
import org.nextlevel.integration.webhook.Receiver;
import org.nextlevel.testkit.Tokens;
import org.nextlevel.testkit.plan.Crowd;
import org.nextlevel.testkit.plan.PagesOfMany;

/** A feed of a million changes, a log of a million deliveries, and a million times that somebody was told of something. */
@QuarkusTest
@Tag("long")
class ListsOfManyTest {
    private static final Logger LOG = Logger.getLogger(ListsOfManyTest.class);
    private static final int MANY = Integer.getInteger("tests.rows", 1_000_000);

    private static final String EMMA = "emma-of-the-lists";

    /** Lists of what there is little of in a company. */
    private static final Set<String> FEW = Set.of("/api/chat-rooms", "/api/notification-texts");

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
            String room = Rooms.of(acme).make(receiver.url());
            noteTold(Tokens.idOf(Tokens.subjectOf(EMMA)));
            grow(new Crowd(url, acme.tenant()), room);
            acme.rows("update feed set last_position = %d returning 1".formatted(1_000 + MANY));
            try (PagesOfMany pages = new PagesOfMany(database, url, "integration_app")) {
                pages.first(
                        () -> given().auth().oauth2(Tokens.ofService(acme.tenant(), "reader", "feed:read")),
                        "/api/changes");
                pages.read(hooks::asked, Hooks.path(webhook) + "/deliveries");
                pages.read(hooks::asked, "/api/webhooks");
                pages.read(
                        () -> given().auth().oauth2(Tokens.of(acme.tenant(), EMMA)), "/api/employees/me/notifications");
                pages.read(
                        () -> given().auth().oauth2(Tokens.of(acme.tenant(), "hanna", "hr")),
                        "/api/chat-rooms/%s/notifications".formatted(room));
                assertThat(pages.faults()).isEmpty();
                assertThat(pages.unasked()).isEqualTo(FEW);
            }
        }
    }

    /** That somebody was told of something. */
    private void noteTold(UUID recipient) {
        acme.rows("""
                insert into notification (tenant, id, recipient_id, event_id, occasion, state, created_at, ended_at)
                values ('%s', gen_random_uuid(), '%s', gen_random_uuid(), 'ATTESTATION_GIVEN', 'SENT', now(), now()) returning 1""".formatted(acme.tenant(), recipient));
    }

    private static void grow(Crowd crowd, String room) {
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
        crowd.copies(
                "notification",
                MANY,
                "true",
                Map.of(
                        "id",
                        "gen_random_uuid()",
                        "event_id",
                        "gen_random_uuid()",
                        // One of fifty is the sample's own, and one of fifty the room's.
                        "recipient_id",
                        "case n %% 50 when 0 then sample.recipient_id when 1 then '%s' else gen_random_uuid() end"
                                .formatted(room),
                        "created_at",
                        times));
        LOG.info(crowd.sizeOf("notification"));
        LOG.info(crowd.sizeOf("change"));
        LOG.info(crowd.sizeOf("webhook_delivery"));
    }
}
