package org.nextlevel.testkit;

import io.quarkus.test.junit.callback.QuarkusTestBeforeClassCallback;
import java.time.Duration;
import org.awaitility.Awaitility;

/**
 * How often a test that waits for something looks again: at once, soon after that, then every 50 ms. Awaitility's own
 * first look is after 100 ms, which most of what tests wait for does not take. Registered as a service, so it holds for
 * every Quarkus test.
 */
public final class Looks implements QuarkusTestBeforeClassCallback {
    private static final long SHORTEST = 5;
    private static final long LONGEST = 50;

    @Override
    public void beforeClass(Class<?> test) {
        Awaitility.setDefaultPollDelay(Duration.ZERO);
        Awaitility.setDefaultPollInterval((look, previous) -> Duration.ofMillis(Math.min(LONGEST, look * SHORTEST)));
    }
}
