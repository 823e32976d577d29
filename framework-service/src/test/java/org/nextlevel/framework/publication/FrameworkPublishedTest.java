package org.nextlevel.framework.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.framework.Editors;
import org.nextlevel.testkit.EventSample;
import org.nextlevel.testkit.Topics;

@QuarkusTest
@Tag("event")
class FrameworkPublishedTest {
    private final Editors acme = Editors.ofNewCompany();

    @Test
    void aPublishedVersionIsToldWhole() throws IOException {
        acme.writes("small", Editors.small("Does it well."));
        acme.publishes("small");
        var record = await().atMost(Duration.ofSeconds(30))
                .until(() -> Topics.records("framework-events", acme.tenant()), found -> found.size() == 1)
                .getFirst();
        JsonNode event = new ObjectMapper().readTree(record.value());
        assertThat(record.key()).isEqualTo(event.path("frameworkId").asText());
        assertThat(event.at("/content/expectations/0/text").asText()).isEqualTo("Does it well.");
        assertThat(event.at("/content/readiness/coverageFloor").isNumber()).isTrue();
        EventSample.check(
                "framework-published", ((ObjectNode) event).put("frameworkId", "3f0c8a52-0c53-4d2e-9d50-6f2f1f6d7a10"));
    }
}
