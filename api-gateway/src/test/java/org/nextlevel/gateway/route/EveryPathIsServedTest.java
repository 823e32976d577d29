package org.nextlevel.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.smallrye.openapi.runtime.io.Format;
import io.smallrye.openapi.runtime.io.OpenApiParser;
import io.smallrye.openapi.runtime.io.OpenApiSerializer;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nextlevel.gateway.Calls;
import org.nextlevel.gateway.Services;

/** What a service describes is reached through the gateway: its route table knows every path, and whose it is. */
@QuarkusTest
@WithTestResource(Services.class)
@Tag("api")
class EveryPathIsServedTest {
    @ParameterizedTest
    @ValueSource(strings = {"framework", "evidence", "advisor", "integration"})
    void everyPathOfAServiceIsPassedToIt(String service) throws IOException {
        List<String> lost = new ArrayList<>();
        for (String path : paths(service)) {
            // A newcomer for each, so that nobody is limited.
            Response answer = Calls.signedIn().get(path.replaceAll("\\{[^}]+}", "x"));
            if (!comesFrom(service, answer)) {
                lost.add(path);
            }
        }
        assertThat(lost)
                .as("paths of %s that the gateway does not pass to it", service)
                .isEmpty();
    }

    /** The services of the tests name themselves; one is down, which the gateway says by its name. */
    private static boolean comesFrom(String service, Response answer) {
        return answer.statusCode() == 503
                ? answer.<String>path("detail").startsWith(service)
                : answer.statusCode() == 200 && service.equals(answer.path("service"));
    }

    private static List<String> paths(String service) throws IOException {
        String file = "api/%s-service.yaml".formatted(service);
        try (InputStream document =
                Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
            JsonNode root = new ObjectMapper()
                    .readTree(
                            OpenApiSerializer.serialize(OpenApiParser.parse(document, Format.YAML, null), Format.JSON));
            List<String> paths = new ArrayList<>();
            root.path("paths").fieldNames().forEachRemaining(paths::add);
            return paths;
        }
    }
}
