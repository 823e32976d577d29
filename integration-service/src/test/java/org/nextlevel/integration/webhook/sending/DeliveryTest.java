package org.nextlevel.integration.webhook.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.integration.webhook.Hooks.Made;
import org.nextlevel.integration.webhook.Receiver.Received;
import org.nextlevel.integration.webhook.Receiver.Reply;
import org.nextlevel.integration.webhook.WebhookTest;

/** What is sent is what the feed tells, signed, at least once, and of each person in its order. */
@QuarkusTest
@Tag("M10.2")
class DeliveryTest extends WebhookTest {
    @Test
    void whatHappensIsPostedAsTheFeedTellsItAndSignedForTheLibraryOfOthers() throws Exception {
        String place = acme.latest();
        Made webhook = hooks.make(receiver.url());
        acme.registers();
        JsonNode told = acme.collects(place, 1).getFirst();
        Received received = receiver.awaits(1).getFirst();
        assertThat(received.id()).isEqualTo(told.path("id").asText());
        assertThat(received.type()).isEqualTo("person.registered");
        assertThat(received.body().path("timestamp")).isEqualTo(told.path("occurredAt"));
        assertThat(received.body().path("data")).isEqualTo(told);
        verify(webhook.secret(), received);
        assertThatThrownBy(() -> verify("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", received))
                .isInstanceOf(WebhookVerificationException.class);
        await().untilAsserted(() -> hooks.get(webhook).then().body("progress.behind", is(0)));
    }

    @Test
    void onlyTypesThatWereAskedForArePosted() {
        hooks.make(receiver.url(), "person.left");
        UUID emma = acme.registers();
        acme.tellLeft("EmployeeLeft", emma, 1);
        assertThat(receiver.awaits(1)).extracting(Received::type).containsExactly("person.left");
    }

    @Test
    void afterARotationBothSecretsSignUntilTheFormerEnds() throws Exception {
        Made webhook = hooks.make(receiver.url());
        String next = hooks.post(webhook, "rotation", Map.of("keepFormerHours", 1))
                .then()
                .statusCode(200)
                .extract()
                .path("secret");
        acme.registers();
        verify(webhook.secret(), receiver.awaits(1).getFirst());
        verify(next, receiver.awaits(1).getFirst());
        String last = hooks.post(webhook, "rotation", Map.of("keepFormerHours", 0))
                .then()
                .statusCode(200)
                .extract()
                .path("secret");
        acme.registers();
        Received received = receiver.awaits(2).getLast();
        verify(last, received);
        assertThatThrownBy(() -> verify(next, received)).isInstanceOf(WebhookVerificationException.class);
    }

    @Test
    void whatIsNotTakenHoldsUpThatPersonAloneAndComesLaterInItsOrder() {
        UUID emma = UUID.randomUUID();
        Set<String> refused = ConcurrentHashMap.newKeySet();
        receiver.replies(one -> Reply.of(
                one.person().equals(emma.toString()) && (refused.isEmpty() || refused.contains(one.id()))
                        ? refused.add(one.id()) ? 500 : 500
                        : 204));
        Made webhook = hooks.make(receiver.url());
        acme.tellPerson("EmployeeRegistered", emma, 0);
        receiver.awaits(1);
        acme.tellPerson("EmployeeChanged", emma, 1);
        acme.tellPerson("EmployeeChanged", emma, 2);
        UUID other = acme.registers();
        await().until(() ->
                receiver.received().stream().anyMatch(one -> one.person().equals(other.toString())));
        await().untilAsserted(() -> hooks.get(webhook)
                .then()
                .body("progress.heldBack", is(1))
                .body("progress.behind", is(0))
                .body("progress.lastFailure", is("REFUSED")));
        assertThat(of(emma)).containsOnly("person.registered");
        receiver.replies(_ -> Reply.of(200));
        hooks.comeDue(webhook);
        await().untilAsserted(() -> hooks.get(webhook).then().body("progress.heldBack", is(0)));
        List<String> ofEmma = of(emma);
        assertThat(ofEmma.subList(ofEmma.size() - 3, ofEmma.size()))
                .containsExactly("person.registered", "person.changed", "person.changed");
        assertThat(versions(emma)).isSorted();
    }

    @Test
    void whatWasSentAndNotMarkedIsSentAgainByTheSameIdByWhoeverTakesOver() {
        Made webhook = hooks.make(receiver.url());
        // While it is sent, another instance has taken the webhook, and dies.
        receiver.replies(_ -> {
            receiver.replies(_ -> Reply.of(204));
            acme.rows(
                    "update webhook_progress set leased_by = gen_random_uuid(), leased_until = now() + interval '1 s' returning 1");
            return Reply.of(204);
        });
        UUID emma = acme.registers();
        List<Received> received = receiver.awaits(2);
        assertThat(received).extracting(Received::person).containsOnly(emma.toString());
        assertThat(received)
                .extracting(Received::id)
                .containsOnly(received.getFirst().id());
        await().untilAsserted(() -> hooks.get(webhook).then().body("progress.behind", is(0)));
        hooks.deliveries(webhook).then().body("items.size()", is(1));
    }

    @Test
    void oneChangeOrATimeIsSentAgain() {
        Made webhook = hooks.make(receiver.url());
        UUID emma = acme.registers();
        acme.tellPerson("EmployeeChanged", emma, 1);
        List<Received> first = receiver.awaits(2);
        await().untilAsserted(() -> hooks.get(webhook).then().body("progress.behind", is(0)));
        hooks.post(webhook, "resends", Map.of("changeId", first.getFirst().id()))
                .then()
                .statusCode(200);
        assertThat(receiver.awaits(3).getLast().id()).isEqualTo(first.getFirst().id());
        hooks.post(webhook, "resends", Map.of("from", "2026-01-01T00:00:00Z"))
                .then()
                .statusCode(200);
        assertThat(receiver.awaits(5).subList(3, 5))
                .extracting(Received::id)
                .containsExactlyElementsOf(first.stream().map(Received::id).toList());
        hooks.post(webhook, "resends", Map.of("changeId", UUID.randomUUID().toString()))
                .then()
                .statusCode(404);
        await().untilAsserted(() ->
                assertThat(acme.rows("select 1 from webhook_resend")).isEmpty());
    }

    @Test
    @Tag("erasure")
    void ofWhoIsErasedThatIsSentAndNothingElseWaitsOrStandsInTheLog() {
        UUID emma = UUID.randomUUID();
        receiver.replies(one -> Reply.of(one.type().equals("person.erased") ? 204 : 500));
        Made webhook = hooks.make(receiver.url());
        acme.tellPerson("EmployeeRegistered", emma, 0);
        acme.tellPerson("EmployeeChanged", emma, 1);
        await().untilAsserted(() -> hooks.get(webhook).then().body("progress.heldBack", is(1)));
        acme.tellPerson("EmployeeErased", emma, 2);
        await().untilAsserted(() -> hooks.deliveries(webhook)
                .then()
                .body("items.type", is(List.of("person.erased")))
                .body("items[0].outcome", is("DELIVERED")));
        await().untilAsserted(() -> hooks.get(webhook).then().body("progress.heldBack", is(0)));
    }

    private List<String> of(UUID person) {
        return receiver.received().stream()
                .filter(one -> one.person().equals(person.toString()))
                .map(Received::type)
                .toList();
    }

    private List<Long> versions(UUID person) {
        return receiver.received().stream()
                .filter(one -> one.person().equals(person.toString()))
                .map(one -> one.body().at("/data/thing/version").asLong())
                .toList();
    }

    private static void verify(String secret, Received received) throws Exception {
        new Webhook(secret).verify(received.text(), HttpHeaders.of(received.head(), (_, _) -> true));
    }
}
