package org.nextlevel.integration.webhook.sending;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.integration.TellingCompany;
import org.nextlevel.integration.webhook.Hooks;
import org.nextlevel.integration.webhook.Hooks.Made;

@QuarkusTest
@Tag("M10.2")
class WebhookMetricsTest {
    @Inject
    WebhookMetrics metrics;

    @Inject
    MeterRegistry registry;

    private final TellingCompany acme = TellingCompany.named();
    private final Hooks hooks = new Hooks(acme);

    @Test
    void whatWaitsIsCountedAndSinceWhen() {
        Made webhook = hooks.make("https://hooks.example.com/");
        // Another instance has it, and does not send.
        acme.rows(
                "update webhook_progress set leased_by = gen_random_uuid(), leased_until = now() + interval '1 hour' returning 1");
        String place = acme.latest();
        acme.registers();
        acme.collects(place, 1);
        acme.rows("update change set added_at = now() - interval '2 hours' returning 1");
        metrics.look();
        assertThat(registry.get("nextlevel.webhooks.waiting").gauge().value()).isPositive();
        assertThat(registry.get("nextlevel.webhooks.oldest.seconds").gauge().value())
                .isGreaterThan(7_000);
        hooks.asked().delete(Hooks.path(webhook)).then().statusCode(204);
    }
}
