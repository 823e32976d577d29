package org.nextlevel.integration;

import java.util.Arrays;
import java.util.List;
import org.nextlevel.integration.feed.ChangeType;
import org.nextlevel.testkit.event.EventContract;
import org.nextlevel.testkit.event.ToldType;

class IntegrationEventContractTest extends EventContract {
    private static final String CHANGE = "org.nextlevel.integration.feed.reading.ChangeView";

    IntegrationEventContractTest() {
        super("integration-service", acknowledgements("integration-events"));
    }

    @Override
    protected List<ToldType> toldOutside() {
        Class<?> change = named(CHANGE);
        return Arrays.stream(ChangeType.values())
                .map(type -> new ToldType("/api/changes", type.label(), type.meaning(), change))
                .toList();
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
