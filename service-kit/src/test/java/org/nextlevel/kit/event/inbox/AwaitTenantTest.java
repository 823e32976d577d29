package org.nextlevel.kit.event.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.kit.event.origin.EventOrigin;
import org.nextlevel.kit.event.origin.Origins;
import org.nextlevel.kit.event.origin.RefusedEvent;
import org.nextlevel.testkit.TestEvent;

@Tag("forged-events")
class AwaitTenantTest {
    private static final int MOST_ASKED = 600;

    private final AtomicInteger asked = new AtomicInteger();
    private int knownFrom = Integer.MAX_VALUE;

    private final EventOrigin origin = Origins.knowing(_ -> asked.incrementAndGet() >= knownFrom);
    private final AwaitTenant tenants = new AwaitTenant(origin, new ServiceShutdown(), Duration.ZERO);

    @Test
    void anEventWaitsUntilItsTenantIsKnown() {
        knownFrom = 3;
        await("acme");
        assertThat(asked).hasValue(3);
    }

    @Test
    void whatWasWaitedForInVainHoldsUpNobodyAgain() {
        assertThatThrownBy(() -> await("nobody")).isInstanceOf(RefusedEvent.class);
        assertThat(asked).hasValue(MOST_ASKED);
        assertThatThrownBy(() -> await("nobody")).isInstanceOf(RefusedEvent.class);
        assertThat(asked).hasValue(MOST_ASKED + 1);
    }

    @Test
    void oneThatBecomesKnownNeverthelessIsTakenAndWaitedForAgain() {
        assertThatThrownBy(() -> await("late")).isInstanceOf(RefusedEvent.class);
        knownFrom = 0;
        await("late");
        knownFrom = asked.get() + 3;
        await("late");
        assertThat(asked).hasValue(knownFrom);
    }

    private void await(String tenant) {
        ConsumerRecord<String, String> record =
                TestEvent.of("EmployeeLeft", tenant, "/evidence-service").from("people-events", "key", "{}");
        tenants.await(record, origin.open(record));
    }
}
