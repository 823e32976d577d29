package org.nextlevel.kit.event.outbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.nextlevel.testkit.Tokens;

/** What operators see of events: how many wait, for how long, and how late they are taken over. */
@QuarkusTest
class OutboxMetricsTest {
    @TestHTTPResource(management = true)
    URI management;

    @Test
    void whatWaitsIsCountedAndHowLateAnEventIsTakenOverIsMeasured() {
        given().auth()
                .oauth2(Tokens.of("measured", "emma"))
                .contentType(ContentType.JSON)
                .body("{\"text\":\"any\"}")
                .post("/notes")
                .then()
                .statusCode(201);
        await().atMost(Duration.ofSeconds(30)).until(() -> value("nextlevel_outbox_waiting") == 0);
        assertThat(value("nextlevel_outbox_oldest_seconds")).isZero();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> value("nextlevel_events_handled_seconds_bucket{topic=\"advice-events\",le=\"+Inf\"}") > 0);
        assertThat(value("agroal_awaiting_count{datasource=\"relay\"}")).isNotNegative();
    }

    /** Not a number where there is none. */
    private double value(String metric) {
        return given().get(management.resolve("/q/metrics"))
                .asString()
                .lines()
                .filter(line -> line.startsWith(metric + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(metric.length() + 1)))
                .findFirst()
                .orElse(Double.NaN);
    }
}
