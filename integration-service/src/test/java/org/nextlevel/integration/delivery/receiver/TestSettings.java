package org.nextlevel.integration.delivery.receiver;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;

/** Settings with other values than the defaults. */
public final class TestSettings {
    private TestSettings() {}

    /** @param values by their full names */
    public static <T> T with(Class<T> settings, Map<String, String> values) {
        return new SmallRyeConfigBuilder()
                .withMapping(settings)
                .withSources(new PropertiesConfigSource(values, "test", 100))
                .build()
                .getConfigMapping(settings);
    }
}
