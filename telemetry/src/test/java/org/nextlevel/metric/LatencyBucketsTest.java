package org.nextlevel.metric;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Which times are counted in steps, and in which. */
class LatencyBucketsTest {
    private final MeterRegistry metrics = new SimpleMeterRegistry();

    @Test
    void whatIsPromisedIsCountedInStepsThatHoldThePromises() {
        metrics.config().meterFilter(new LatencyBuckets().promised());
        assertThat(metrics.timer("http.server.requests").takeSnapshot().histogramCounts())
                .extracting(step -> step.bucket(TimeUnit.SECONDS))
                .contains(2.0, 10.0);
    }

    @Test
    void whatIsNotPromisedIsNotCountedInSteps() {
        metrics.config().meterFilter(new LatencyBuckets().promised());
        assertThat(metrics.timer("any").takeSnapshot().histogramCounts()).isEmpty();
    }
}
