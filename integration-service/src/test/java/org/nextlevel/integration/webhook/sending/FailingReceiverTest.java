package org.nextlevel.integration.webhook.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nextlevel.integration.TellingCompany;
import org.nextlevel.integration.webhook.Hooks;
import org.nextlevel.integration.webhook.Hooks.Made;
import org.nextlevel.integration.webhook.Receiver;
import org.nextlevel.integration.webhook.Receiver.Received;
import org.nextlevel.integration.webhook.Receiver.Reply;
import org.nextlevel.testkit.Tokens;

/** Receivers that are away, broken or hostile: they hold up nobody else, and whoever keeps the webhook learns of it. */
@QuarkusTest
@Tag("M10.2")
class FailingReceiverTest {
    private final TellingCompany acme = TellingCompany.named();
    private final Hooks hooks = new Hooks(acme);
    private Receiver receiver;

    @BeforeEach
    void open() throws IOException {
        receiver = Receiver.open();
    }

    @AfterEach
    void close() {
        receiver.close();
    }

    /** What a hostile receiver does with a connection. */
    enum Poison {
        NEVER_ANSWERS("TIMED_OUT"),
        CLOSES_AT_ONCE("UNREACHABLE"),
        SENDS_HEADERS_FOR_EVER("TIMED_OUT"),
        SENDS_A_BODY_FOR_EVER("BROKEN"),
        SENDS_A_SLOW_BODY("TIMED_OUT"),
        SENDS_A_MEGABYTE_OF_HEADERS("BROKEN");

        private final String outcome;

        Poison(String outcome) {
            this.outcome = outcome;
        }

        void serve(Socket socket) throws Exception {
            byte[] junk = "x".repeat(1_000).getBytes(StandardCharsets.US_ASCII);
            var out = socket.getOutputStream();
            switch (this) {
                case NEVER_ANSWERS -> socket.getInputStream().transferTo(OutputStream.nullOutputStream());
                case CLOSES_AT_ONCE -> socket.close();
                case SENDS_HEADERS_FOR_EVER -> {
                    out.write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.US_ASCII));
                    while (true) {
                        out.write("X: y\r\n".getBytes(StandardCharsets.US_ASCII));
                        out.flush();
                        Thread.sleep(100);
                    }
                }
                case SENDS_A_BODY_FOR_EVER -> {
                    out.write("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                    while (true) {
                        out.write(junk);
                    }
                }
                case SENDS_A_SLOW_BODY -> {
                    out.write("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                    while (true) {
                        out.write(junk, 0, 1);
                        out.flush();
                        Thread.sleep(100);
                    }
                }
                case SENDS_A_MEGABYTE_OF_HEADERS -> {
                    out.write("HTTP/1.1 200 OK\r\nX: ".getBytes(StandardCharsets.US_ASCII));
                    for (int i = 0; i < 1_000; i++) {
                        out.write(junk);
                    }
                    out.write("\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aHostileReceiverEndsWithinItsLimitsAndHoldsUpNoOther(Poison poison) throws IOException {
        try (ServerSocket hostile = new ServerSocket(0)) {
            Thread.ofVirtual().start(() -> accept(hostile, poison));
            Made bad = hooks.make("http://127.0.0.1:%d/".formatted(hostile.getLocalPort()));
            hooks.make(receiver.url());
            List<UUID> people =
                    IntStream.range(0, 5).mapToObj(_ -> acme.registers()).toList();
            receiver.awaits(people.size());
            await().untilAsserted(() -> hooks.deliveries(bad)
                    .then()
                    .body("items[0].outcome", is(poison.outcome))
                    .body("items[0].millis", lessThanOrEqualTo(15_000)));
            hooks.asked().delete(Hooks.path(bad)).then().statusCode(204);
        }
    }

    @Test
    void redirectsAreNotFollowed() throws IOException {
        try (Receiver elsewhere = Receiver.open()) {
            receiver.replies(_ -> new Reply(307, Map.of("Location", elsewhere.url()), ""));
            Made webhook = hooks.make(receiver.url());
            acme.registers();
            await().untilAsserted(() -> hooks.deliveries(webhook)
                    .then()
                    .body("items[0].status", is(307))
                    .body("items[0].outcome", is("REFUSED")));
            assertThat(elsewhere.received()).isEmpty();
        }
    }

    @Test
    void aCertificateThatNobodyVouchesForIsNotTaken() throws Exception {
        try (Receiver unknown = Receiver.openWithACertificateOfItsOwn()) {
            Made webhook = hooks.make(unknown.url());
            acme.registers();
            await().untilAsserted(() -> hooks.deliveries(webhook).then().body("items[0].outcome", is("UNREACHABLE")));
            assertThat(unknown.received()).isEmpty();
        }
    }

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
        hooks.asked().delete(Hooks.path(webhook)).then().statusCode(204);
        hooks.get(webhook).then().statusCode(404);
    }

    @Test
    void whoAsksForTimeIsGivenIt() {
        receiver.replies(one -> new Reply(503, Map.of("Retry-After", "3600"), "later"));
        Made webhook = hooks.make(receiver.url());
        acme.registers();
        await().untilAsserted(() -> hooks.deliveries(webhook).then().body("items[0].responseBody", is("later")));
        acme.registers();
        assertThat(acme.rows("select 1 from webhook_progress where not_before > now() + interval '59 minutes'"))
                .hasSize(1);
        assertThat(acme.rows("select 1 from webhook_held where next_attempt_at > now() + interval '59 minutes'"))
                .hasSize(1);
        receiver.replies(_ -> Reply.of(200));
        hooks.comeDue(webhook);
        await().untilAsserted(() -> hooks.get(webhook)
                .then()
                .body("progress.behind", is(0))
                .body("progress.heldBack", is(0))
                .body("progress.failingSince", nullValue()));
    }

    @Test
    void whoTakesNothingForThreeDaysIsPausedAndGoesOnWhenItIsEnabledAgain() {
        receiver.replies(_ -> Reply.of(500));
        Made webhook = hooks.make(receiver.url());
        UUID emma = acme.registers();
        await().untilAsserted(() -> hooks.get(webhook).then().body("progress.heldBack", is(1)));
        beganToFail(webhook, 76);
        hooks.comeDue(webhook);
        await().untilAsserted(() -> hooks.get(webhook)
                .then()
                .body("state", is("PAUSED"))
                .body("reason", is("RECEIVER_FAILED"))
                .body("notice", containsString("three days")));
        UUID gus = acme.registers();
        int before = receiver.received().size();
        receiver.replies(_ -> Reply.of(200));
        hooks.put(webhook, Map.of("name", "Mended", "url", receiver.url(), "enabled", true))
                .then()
                .statusCode(200)
                .body("state", is("ACTIVE"));
        assertThat(receiver.awaits(before + 2).subList(before, before + 2))
                .extracting(Received::person)
                .containsExactlyInAnyOrder(emma.toString(), gus.toString());
    }

    @Test
    void whatIsRefusedForThreeDaysWhileOthersAreTakenIsGivenUp() {
        UUID emma = UUID.randomUUID();
        receiver.replies(one -> Reply.of(
                one.body().at("/data/thing/version").asLong() == 0
                                && one.person().equals(emma.toString())
                        ? 400
                        : 204));
        Made webhook = hooks.make(receiver.url());
        acme.tellPerson("EmployeeRegistered", emma, 0);
        acme.tellPerson("EmployeeChanged", emma, 1);
        await().untilAsserted(() -> hooks.get(webhook).then().body("progress.heldBack", is(1)));
        acme.registers();
        await().untilAsserted(() -> hooks.get(webhook).then().body("progress.lastSuccessAt", not(nullValue())));
        beganToFail(webhook, 76);
        hooks.comeDue(webhook);
        await().until(() ->
                receiver.received().stream().anyMatch(one -> one.type().equals("person.changed")));
        await().untilAsserted(() ->
                hooks.get(webhook).then().body("state", is("ACTIVE")).body("progress.heldBack", is(0)));
    }

    @Test
    void whoIsAwayCostsFewRowsAndAllComesOnceItIsBack() {
        receiver.replies(_ -> Reply.of(500));
        Made webhook = hooks.make(receiver.url());
        List<UUID> people =
                IntStream.range(0, 180).mapToObj(_ -> acme.registers()).toList();
        await().until(() ->
                acme.rows("select 1 from webhook_progress where down").size() == 1);
        await().until(() ->
                acme.rows("select 1 from feed where last_position >= 180").size() == 1);
        assertThat(acme.rows("select 1 from webhook_held").size()).isBetween(64, 164);
        receiver.replies(_ -> Reply.of(200));
        acme.rows("update webhook_progress set due_at = now() returning 1");
        acme.rows(
                "update webhook_held set next_attempt_at = now() where key = (select min(key::text)::uuid from webhook_held) returning 1");
        await().untilAsserted(() ->
                hooks.get(webhook).then().body("progress.behind", is(0)).body("progress.heldBack", is(0)));
        assertThat(receiver.received())
                .extracting(Received::person)
                .containsAll(people.stream().map(UUID::toString).toList());
    }

    @Test
    void peopleWhoAloneAreRefusedHoldUpNobodyElse() {
        Set<String> refused = ConcurrentHashMap.newKeySet();
        AtomicBoolean isBack = new AtomicBoolean();
        receiver.replies(one -> Reply.of(isBack.get() && !refused.contains(one.person()) ? 204 : 422));
        Made webhook = hooks.make(receiver.url());
        IntStream.range(0, 80).forEach(_ -> refused.add(acme.registers().toString()));
        await().until(() ->
                acme.rows("select 1 from webhook_progress where down").size() == 1);
        isBack.set(true);
        UUID emma = acme.registers();
        hooks.comeDue(webhook);
        isTold(emma);
        isTold(acme.registers());
        hooks.get(webhook).then().body("state", is("ACTIVE"));
        assertThat(acme.rows("select 1 from webhook_held")).hasSizeGreaterThanOrEqualTo(refused.size());
    }

    private void isTold(UUID person) {
        await().until(() ->
                receiver.received().stream().anyMatch(one -> one.person().equals(person.toString())));
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

    private void beganToFail(Made webhook, int hoursAgo) {
        acme.rows(
                "update webhook_held set first_failed_at = now() - interval '%d hours' where webhook_id = '%s' returning 1"
                        .formatted(hoursAgo, webhook.id()));
    }

    private static void accept(ServerSocket hostile, Poison poison) {
        while (!hostile.isClosed()) {
            try {
                Socket socket = hostile.accept();
                Thread.ofVirtual().start(() -> {
                    try (socket) {
                        poison.serve(socket);
                    } catch (Exception _) {
                        // The sender ended it.
                    }
                });
            } catch (IOException _) {
                return;
            }
        }
    }
}
