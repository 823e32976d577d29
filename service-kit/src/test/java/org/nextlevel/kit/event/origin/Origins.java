package org.nextlevel.kit.event.origin;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;

/** Where events come from, for tests that say themselves which tenants there are. */
public final class Origins {
    private Origins() {}

    /** Of the topic {@code people-events} of evidence-service. */
    public static EventOrigin knowing(Predicate<String> tenants) {
        return new EventOrigin(
                new ReadTopics(List.of("people-events,evidence-service,EmployeeLeft")),
                new EventTenants() {
                    @Override
                    public boolean isKnown(String tenant) {
                        return tenants.test(tenant);
                    }

                    @Override
                    public boolean isErased(String tenant) {
                        return false;
                    }
                },
                new SimpleMeterRegistry(),
                Clock.systemUTC());
    }
}
