package org.nextlevel.gateway.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.openapi.runtime.io.Format;
import io.smallrye.openapi.runtime.io.OpenApiParser;
import io.smallrye.openapi.runtime.io.OpenApiSerializer;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("api")
class CorsHeadersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"framework-service", "evidence-service", "advisor-service", "integration-service", "live-updates"
            })
    void aPageMaySendAndReadEveryHeaderThatIsDescribed(String document) throws IOException {
        JsonNode described = described(document);
        Set<String> sent = new TreeSet<>();
        described.findParents("in").stream()
                .filter(parameter -> parameter.path("in").asText().equals("header"))
                .forEach(parameter -> sent.add(parameter.path("name").asText()));
        Set<String> shown = new TreeSet<>();
        described.findParents("headers").stream()
                .filter(answer -> answer.has("description"))
                .forEach(answer -> answer.path("headers").fieldNames().forEachRemaining(shown::add));
        assertThat(CorsHeaders.SENT).containsAll(sent);
        assertThat(CorsHeaders.SHOWN).containsAll(shown);
    }

    private static JsonNode described(String document) throws IOException {
        try (InputStream file =
                Thread.currentThread().getContextClassLoader().getResourceAsStream("api/" + document + ".yaml")) {
            return new ObjectMapper()
                    .readTree(OpenApiSerializer.serialize(OpenApiParser.parse(file, Format.YAML, null), Format.JSON));
        }
    }
}
