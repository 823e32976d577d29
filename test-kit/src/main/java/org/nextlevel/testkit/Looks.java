package org.nextlevel.testkit;

import io.quarkus.test.junit.callback.QuarkusTestBeforeClassCallback;
import java.time.Duration;
import org.awaitility.Awaitility;

/**
 * How often a test that waits for something looks again: at once, soon after that, and ever more seldom the longer it
 * takes, since each look costs the processor what others could do with it. Awaitility's own first look is after 100 ms,
 * which most of what tests wait for does not take. Registered as a service, so it holds for every Quarkus test.
 */
public final class Looks implements QuarkusTestBeforeClassCallback {
    private static final long SHORTEST = 3;
    private static final long LONGEST = 200;

    @Override
    public void beforeClass(Class<?> test) {
        Awaitility.setDefaultPollDelay(Duration.ZERO);
        Awaitility.setDefaultPollInterval(
                (look, previous) -> Duration.ofMillis(Math.min(LONGEST, look * look * SHORTEST)));
    }
}
