package org.nextlevel.integration;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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

    private static final int FIRST = 1_000;
    private static final String EMMA = "emma-of-the-lists";

    /** Lists of what there is little of in a company. */
    private static final Set<String> FEW = Set.of("/api/chat-rooms", "/api/notification-texts");

    /** A few looks at the change of each of fifty people. */
    private static final long MOST_WAITING = 1_000;

    private final TellingCompany acme = TellingCompany.named();
    private final Hooks hooks = new Hooks(acme);

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
            grow(Crowd.of(acme.tenant()), room);
            goOn(webhook);
            PagesOfMany.ofAllLists(pages -> of(pages, webhook, room), FEW);
        }
    }

    private void of(PagesOfMany pages, Hooks.Made webhook, String room) {
        pages.first(
                () -> given().auth().oauth2(Tokens.ofService(acme.tenant(), "reader", "feed:read")), "/api/changes");
        pages.read(hooks::asked, Hooks.path(webhook) + "/deliveries");
        pages.read(hooks::asked, "/api/webhooks");
        pages.read(() -> given().auth().oauth2(Tokens.of(acme.tenant(), EMMA)), "/api/employees/me/notifications");
        pages.read(
                () -> given().auth().oauth2(Tokens.of(acme.tenant(), "hanna", "hr")),
                "/api/chat-rooms/%s/notifications".formatted(room));
        pages.work("what waits for a receiver", MOST_WAITING, () -> sendWaiting(webhook));
    }

    /** The feed goes on by all of it, and the webhook has sent it. */
    private void goOn(Hooks.Made webhook) {
        acme.rows("update webhook_progress set position = %d where webhook_id = '%s' returning 1"
                .formatted(FIRST + Crowd.MANY, webhook.id()));
        acme.rows("update feed set last_position = %d returning 1".formatted(FIRST + Crowd.MANY));
    }

    /** Of fifty people the first change of all waits, behind which a million others came. */
    private void sendWaiting(Hooks.Made webhook) {
        acme.rows("""
                insert into webhook_held (tenant, webhook_id, key, position, attempts, next_attempt_at)
                select tenant, '%s', employee_id, position, 0, now() from change
                where position > %d order by position limit 50 returning 1""".formatted(webhook.id(), FIRST));
        hooks.comeDue(webhook);
        await().atMost(Duration.ofMinutes(1))
                .until(() -> acme.rows("select 1 from webhook_held where webhook_id = '%s'".formatted(webhook.id()))
                        .isEmpty());
    }

    /** That somebody was told of something. */
    private void noteTold(UUID recipient) {
        acme.rows("""
                insert into notification (tenant, id, recipient_id, event_id, occasion, state, created_at, ended_at)
                values ('%s', gen_random_uuid(), '%s', gen_random_uuid(), 'ATTESTATION_GIVEN', 'SENT', now(), now()) returning 1""".formatted(acme.tenant(), recipient));
    }

    private static void grow(Crowd crowd, String room) {
        String times = "now() - make_interval(secs => %d - n)".formatted(Crowd.MANY);
        crowd.copies(
                "change",
                Crowd.MANY,
                "true",
                Map.of(
                        "id",
                        "gen_random_uuid()",
                        "position",
                        FIRST + " + n",
                        "employee_id",
                        "gen_random_uuid()",
                        "added_at",
                        times));
        crowd.copies("webhook_delivery", Crowd.MANY, "true", Map.of("id", "gen_random_uuid()", "at", times));
        crowd.copies(
                "notification",
                Crowd.MANY,
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
