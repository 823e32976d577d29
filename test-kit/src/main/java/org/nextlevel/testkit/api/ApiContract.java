package org.nextlevel.testkit.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.nextlevel.testkit.contract.ApiDocument;
import org.nextlevel.testkit.contract.RecordedExamples;

/**
 * The service's API description: what the running code says is what docs/api holds. A local run writes the file; with
 * CI set a difference fails, so that no change of the API goes by unseen. Extend it as a {@code @QuarkusTest}.
 */
@Tag("api")
public abstract class ApiContract {
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");
    private final String service;

    protected ApiContract(String service) {
        this.service = service;
    }

    @Test
    void theDescriptionInDocsIsTheOneTheServiceGives() throws IOException {
        String given =
                given().get("/q/openapi").then().statusCode(200).extract().asString();
        Path file = Path.of(System.getProperty("nextlevel.root"), "docs", "api", service + ".yaml");
        if (System.getenv("CI") == null) {
            Files.writeString(file, given);
        }
        assertThat(Files.readString(file))
                .as("docs/api/%s.yaml: run the tests without CI set and review the difference", service)
                .isEqualTo(given);
    }

    @Test
    void everyOperationIsDescribed() throws IOException {
        List<String> poor = new ArrayList<>();
        operations().forEach(operation -> {
            boolean described = operation.node().hasNonNull("summary")
                    && operation.node().hasNonNull("description")
                    && operation.node().path("tags").size() == 1;
            boolean answersProblems = operation.node().path("responses").has("429");
            if (!described || !answersProblems) {
                poor.add(operation.name());
            }
        });
        assertThat(poor)
                .as("operations without summary, description, one tag or problems")
                .isEmpty();
    }

    /** A local run writes them, as it comes by. */
    @Test
    @EnabledIfEnvironmentVariable(named = "CI", matches = ".*")
    void everyOperationHasAnExampleThatIsTrue() throws IOException {
        var examples = new RecordedExamples(
                ApiDocument.of(given().get("/q/openapi?format=json").asString()));
        assertThat(examples.wanting())
                .as("operations without an example in docs/api/examples: run the tests without CI set")
                .isEmpty();
    }

    static List<Operation> operations() throws IOException {
        JsonNode api = new ObjectMapper()
                .readTree(given().get("/q/openapi?format=json").asString());
        List<Operation> operations = new ArrayList<>();
        for (var path : api.path("paths").properties()) {
            for (var method : path.getValue().properties()) {
                if (METHODS.contains(method.getKey())) {
                    operations.add(
                            new Operation(method.getKey().toUpperCase(Locale.ROOT), path.getKey(), method.getValue()));
                }
            }
        }
        return operations;
    }

    /** One method of one path. */
    record Operation(String method, String path, JsonNode node) {
        String name() {
            return method + " " + path;
        }
    }
}
