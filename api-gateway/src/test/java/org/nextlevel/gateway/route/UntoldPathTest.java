package org.nextlevel.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.nextlevel.gateway.Calls.signedIn;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Logger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.gateway.Services;

@QuarkusTest
@Tag("M7.3")
@WithTestResource(Services.class)
class UntoldPathTest {
    @Inject
    MeterRegistry meters;

    @Test
    void nobodySeesInLogsAndMetricsWhoAsksWhetherToLeave() {
        Logger log = Logger.getLogger("org.nextlevel.gateway.access-log");
        var lines = new Lines();
        log.addHandler(lines);
        try {
            for (String below : List.of("", "/drafts")) {
                signedIn().get("/api/employees/me/leaving" + below).then().statusCode(200);
            }
            signedIn().get("/api/employees/me").then().statusCode(200);
            await().untilAsserted(() -> assertThat(lines.written).isNotEmpty());
            await().untilAsserted(() -> assertThat(meters()).anyMatch(meter -> meter.contains("/api/employees/*")));
        } finally {
            log.removeHandler(lines);
        }
        // Services write no line of it: one here alone would tell it from all others.
        assertThat(lines.written).hasSize(1).allMatch(line -> line.contains("GET /api/employees/* 200"));
        assertThat(meters()).noneMatch(meter -> meter.contains("leaving"));
    }

    private List<String> meters() {
        return meters.getMeters().stream()
                .map(meter -> meter.getId().toString())
                .toList();
    }

    /** What was logged, with the fields beside it. */
    private static final class Lines extends Handler {
        private final List<String> written = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord line) {
            ExtLogRecord full = ExtLogRecord.wrap(line);
            written.add(full.getFormattedMessage() + full.getMdcCopy());
        }

        @Override
        public void flush() {
            // Nothing is kept back.
        }

        @Override
        public void close() {
            // There is nothing to close.
        }
    }
}
