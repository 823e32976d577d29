package org.nextlevel.integration.webhook.receiver;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Where webhooks may lead, how long a receiver may take, and how many are served at the same time. */
@ConfigMapping(prefix = "integration.webhooks")
public interface WebhookSettings {
    /** Whether a webhook may lead to this very machine, by http too: for a demonstration on one machine alone. */
    @WithDefault("false")
    boolean allowLoopback();

    /** Further networks that no webhook reaches, such as {@code 198.51.7.0/24}: public addresses of the installation itself. */
    Optional<List<String>> refusedNetworks();

    /** How long it may take until a receiver is connected, TLS included. */
    @WithDefault("PT3S")
    Duration connectTimeout();

    /** How long a delivery may take from its beginning to the end of the answer. */
    @WithDefault("PT15S")
    Duration deliveryTimeout();

    /** From one look for what is to be sent to the next. */
    @WithDefault("PT0.1S")
    Duration lookEvery();

    /** How long a webhook is taken by an instance that shows no more sign of life. */
    @WithDefault("PT8S")
    Duration lease();

    /** Webhooks served at the same time by an instance; those that failed last have half of it at most. */
    @WithDefault("256")
    int atOnce();

    /** Deliveries of a webhook at the same time. */
    @WithDefault("8")
    int perWebhook();

    /** How long a delivery stays in the log. */
    @WithDefault("P7D")
    Duration keepLog();

    /** From the end of one look for old deliveries to the next. */
    @WithDefault("PT1H")
    Duration sweepEvery();
}
