package org.nextlevel.integration.webhook.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.integration.webhook.Hooks.Made;
import org.nextlevel.integration.webhook.Receiver.Received;
import org.nextlevel.integration.webhook.Receiver.Reply;
import org.nextlevel.integration.webhook.WebhookTest;

/** Receivers that are away or refuse for long: what waits costs little, holds up nobody else, and comes once it is taken. */
@QuarkusTest
@Tag("M10.2")
class DaysOfFailureTest extends WebhookTest {
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
        await().until(() -> {
            // Again, since a turn that is under way puts off once more what it began before.
            hooks.comeDue(webhook);
            return hasHeardOf(emma);
        });
        isTold(acme.registers());
        hooks.get(webhook).then().body("state", is("ACTIVE"));
        assertThat(acme.rows("select 1 from webhook_held")).hasSizeGreaterThanOrEqualTo(refused.size());
    }

    private void isTold(UUID person) {
        await().until(() -> hasHeardOf(person));
    }

    private boolean hasHeardOf(UUID person) {
        return receiver.received().stream().anyMatch(one -> one.person().equals(person.toString()));
    }

    private void beganToFail(Made webhook, int hoursAgo) {
        acme.rows(
                "update webhook_held set first_failed_at = now() - interval '%d hours' where webhook_id = '%s' returning 1"
                        .formatted(hoursAgo, webhook.id()));
    }
}
