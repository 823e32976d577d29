package org.nextlevel.integration.webhook.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.integration.webhook.Hooks;
import org.nextlevel.integration.webhook.Hooks.Made;
import org.nextlevel.integration.webhook.Receiver.Reply;
import org.nextlevel.integration.webhook.StopReason;
import org.nextlevel.integration.webhook.WebhookTest;
import org.nextlevel.integration.webhook.turn.KeepTurn;
import org.nextlevel.kit.company.OpenTenant;
import org.nextlevel.kit.sql.Sql;

/** A turn ends in time, and what it sent is kept, whoever changes the webhook meanwhile. */
@QuarkusTest
@Tag("M10.2")
class KeptTurnTest extends WebhookTest {
    private static final int MANY = 60;

    @Inject
    KeepTurn keep;

    @Inject
    Sql sql;

    @Inject
    @DataSource("relay")
    AgroalDataSource database;

    @Inject
    OpenTenant tenants;

    @Test
    void aTurnEndsInTimeWithWhatItSentAndTheRestIsLeftToTheNext() {
        Made webhook = hooks.make(receiver.url());
        acme.rows("update webhook_progress set not_before = 'infinity' returning 1");
        UUID emma = UUID.randomUUID();
        IntStream.range(0, MANY)
                .forEach(version ->
                        acme.tellPerson(version == 0 ? "EmployeeRegistered" : "EmployeeChanged", emma, version));
        await().until(() ->
                acme.rows("select 1 from feed where last_position >= " + MANY).size() == 1);
        receiver.replies(_ -> {
            LockSupport.parkNanos(100_000_000);
            return Reply.of(204);
        });
        acme.rows("update webhook_progress set not_before = null returning 1");
        await().until(() -> !acme.rows("select 1 from webhook_delivery").isEmpty());
        assertThat(receiver.received()).hasSizeLessThan(MANY);
        hooks.asked().delete(Hooks.path(webhook)).then().statusCode(204);
    }

    @Test
    void whatWasSentWhileSomebodyDisabledTheWebhookStandsInTheLog() {
        Made webhook = hooks.make(receiver.url());
        CountDownLatch isSent = new CountDownLatch(1);
        CountDownLatch isDisabled = new CountDownLatch(1);
        receiver.replies(_ -> {
            isSent.countDown();
            await().until(() -> isDisabled.getCount() == 0);
            return Reply.of(204);
        });
        acme.registers();
        await().until(() -> isSent.getCount() == 0);
        hooks.put(webhook, Map.of("name", "Off", "url", receiver.url(), "enabled", false))
                .then()
                .statusCode(200);
        isDisabled.countDown();
        await().untilAsserted(() -> hooks.deliveries(webhook).then().body("items.outcome", contains("DELIVERED")));
        hooks.get(webhook).then().body("state", is("PAUSED")).body("progress.behind", is(0));
    }

    @Test
    void whoKeepsATurnHoldsNothingOfTheWebhookWhileSomebodyChangesIt() {
        Made webhook = hooks.make(receiver.url());
        UUID instance = UUID.randomUUID();
        acme.rows("update webhook_progress set leased_by = '%s', leased_until = 'infinity' returning 1"
                .formatted(instance));
        CompletableFuture<Void> keeping = tenants.within(
                acme.tenant(),
                () -> QuarkusTransaction.requiringNew().call(() -> {
                    sql.query("select 1 from webhook where tenant = :tenant for update")
                            .exists();
                    CompletableFuture<Void> other =
                            CompletableFuture.runAsync(() -> tenants.within(acme.tenant(), () -> {
                                keep.stop(UUID.fromString(webhook.id()), instance, StopReason.CHANGES_GONE);
                                return null;
                            }));
                    await().until(this::somebodyWaits);
                    sql.update("update webhook_progress set position = position where tenant = :tenant")
                            .run();
                    return other;
                }));
        keeping.join();
        hooks.get(webhook).then().body("reason", is("CHANGES_GONE"));
    }

    private boolean somebodyWaits() {
        return Sql.outsideTenants(database)
                .query("select 1 from pg_locks where not granted and locktype in ('transactionid', 'tuple')")
                .exists();
    }
}
