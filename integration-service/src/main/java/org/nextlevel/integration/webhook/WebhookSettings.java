package org.nextlevel.integration.webhook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How often and for how long webhooks are served, how many at the same time, and how long what was tried is kept. */
@ConfigMapping(prefix = "integration.webhooks")
public interface WebhookSettings {
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
