package org.nextlevel.integration.webhook.receiver;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;

/** Settings of webhooks with other values than the defaults. */
public final class TestSettings {
    private TestSettings() {}

    /** @param values by their full names */
    public static WebhookSettings with(Map<String, String> values) {
        return new SmallRyeConfigBuilder()
                .withMapping(WebhookSettings.class)
                .withSources(new PropertiesConfigSource(values, "test", 100))
                .build()
                .getConfigMapping(WebhookSettings.class);
    }
}
