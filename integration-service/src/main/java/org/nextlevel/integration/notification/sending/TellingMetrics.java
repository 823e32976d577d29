package org.nextlevel.integration.notification.sending;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.nextlevel.integration.notification.kind.NotificationChannel;

/** How many messages were taken and not, by the way they went; nothing that names anybody. */
@ApplicationScoped
class TellingMetrics {
    private final MeterRegistry registry;

    TellingMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    void told(NotificationChannel channel, boolean isTaken) {
        registry.counter(
                        "nextlevel.notifications.messages",
                        "channel",
                        channel.name().toLowerCase(Locale.ROOT),
                        "outcome",
                        isTaken ? "taken" : "failed")
                .increment();
    }
}
