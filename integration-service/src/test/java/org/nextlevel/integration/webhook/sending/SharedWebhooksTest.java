package org.nextlevel.integration.webhook.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.integration.delivery.receiver.TestSettings;
import org.nextlevel.integration.webhook.Hooks.Made;
import org.nextlevel.integration.webhook.Receiver.Received;
import org.nextlevel.integration.webhook.Receiver.Reply;
import org.nextlevel.integration.webhook.WebhookSettings;
import org.nextlevel.integration.webhook.WebhookTest;
import org.nextlevel.integration.webhook.sending.WebhookLeases.Taken;
import org.nextlevel.kit.company.OpenTenant;

/** Another instance beside the one that runs, over the same database: a webhook is one's alone, for as long as that one serves it. */
@QuarkusTest
@Tag("M10.2")
class SharedWebhooksTest extends WebhookTest {
    @Inject
    @DataSource("relay")
    AgroalDataSource database;

    @Inject
    ServeWebhook serve;

    @Inject
    OpenTenant tenants;

    @Test
    void theWebhookOfAnInstanceThatDiesIsTakenOverAndNothingOfItsTurnIsKept() {
        Made webhook = hooks.make(receiver.url());
        WebhookLeases dying = another("PT60S");
        awaitTaken(dying, webhook);
        int before = receiver.received().size();
        receiver.replies(_ -> {
            receiver.replies(_ -> Reply.of(204));
            // It shows no sign of life any more, and its time is over.
            acme.rows("update webhook_progress set leased_until = now() - interval '1 s' returning 1");
            receiver.awaits(before + 1);
            return Reply.of(204);
        });
        tenants.within(acme.tenant(), () -> {
            serve.serve(UUID.fromString(webhook.id()), dying.instance(), () -> false);
            return null;
        });
        await().untilAsserted(() -> hooks.get(webhook).then().body("progress.behind", is(0)));
        List<Received> received = receiver.received();
        assertThat(received.getLast().id())
                .isEqualTo(received.get(received.size() - 2).id());
        hooks.deliveries(webhook)
                .then()
                .body(
                        "items.findAll { it.changeId == '%s' }.outcome"
                                .formatted(received.getLast().id()),
                        contains("DELIVERED"));
    }

    @Test
    void anInstanceThatLivesKeepsWhatItServesAndNotWhatItHasForgotten() {
        Made served = hooks.make(receiver.url());
        Made forgotten = hooks.make(receiver.url());
        WebhookLeases living = another("PT60S");
        awaitTaken(living, served, forgotten);
        String ofServed = leasedUntil(served);
        String ofForgotten = leasedUntil(forgotten);
        living.prolong(List.of(taken(served)));
        assertThat(leasedUntil(served)).isGreaterThan(ofServed);
        assertThat(leasedUntil(forgotten)).isEqualTo(ofForgotten);
        living.giveBack(taken(forgotten), Duration.ZERO);
        receiver.awaits(1);
        living.giveBack(taken(served), Duration.ZERO);
    }

    private WebhookLeases another(String lease) {
        return new WebhookLeases(
                database, TestSettings.with(WebhookSettings.class, Map.of("integration.webhooks.lease", lease)));
    }

    /** Until this instance was quicker than the one that runs, of which more happens each time. */
    private void awaitTaken(WebhookLeases leases, Made... webhooks) {
        List<Taken> wanted = List.of(webhooks).stream().map(this::taken).toList();
        await().until(() -> {
            acme.rows("update webhook_progress set not_before = 'infinity' returning 1");
            long before = Long.parseLong(acme.rows("select coalesce(max(last_position), 0) from feed")
                    .getFirst());
            acme.registers();
            await().until(() -> acme.rows("select 1 from feed where last_position > " + before)
                            .size()
                    == 1);
            acme.rows("update webhook_progress set not_before = null returning 1");
            List<Taken> all = leases.take(false, 50, List.of());
            boolean areAll = all.containsAll(wanted);
            all.stream()
                    .filter(one -> !areAll || !wanted.contains(one))
                    .forEach(one -> leases.giveBack(one, Duration.ZERO));
            return areAll;
        });
    }

    private Taken taken(Made webhook) {
        return new Taken(acme.tenant(), UUID.fromString(webhook.id()));
    }

    private String leasedUntil(Made webhook) {
        return acme.rows("select leased_until::text from webhook_progress where webhook_id = '%s'"
                        .formatted(webhook.id()))
                .getFirst();
    }
}
