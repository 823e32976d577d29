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
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    /** So that a screen offers what the caller may do without knowing the rules. */
    @Test
    void whatCanBeChangedSaysWhatTheCallerMayDo() throws IOException {
        JsonNode api = description();
        List<Operation> all = operations();
        Set<String> silent = all.stream()
                .filter(one -> one.method().equals("GET") && isChanged(all, one.path()))
                .filter(one -> !offers(api.at(one.answer() + "/properties")))
                .map(Operation::path)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(silent)
                .as(
                        "things with commands whose answer has no actions, and of which offeredElsewhere() does not say why")
                .isEqualTo(offeredElsewhere());
    }

    /** Paths of things that can be changed and whose answer offers nothing, since that of another does. */
    protected Set<String> offeredElsewhere() {
        return Set.of();
    }

    private static boolean isChanged(List<Operation> all, String path) {
        return all.stream()
                .filter(one -> !one.method().equals("GET"))
                .anyMatch(one -> one.path().equals(path) || one.path().matches(Pattern.quote(path) + "/[a-z-]+"));
    }

    /** A list offers by its items. */
    private static boolean offers(JsonNode answer) {
        return answer.isMissingNode() || answer.has("actions") || answer.has("items");
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

    private static JsonNode description() throws IOException {
        return new ObjectMapper().readTree(given().get("/q/openapi?format=json").asString());
    }

    static List<Operation> operations() throws IOException {
        JsonNode api = description();
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

        /** Where the description says what 200 answers; of what is not described by name, nowhere. */
        String answer() {
            String schema = node.at("/responses/200/content/application~1json/schema/$ref")
                    .asText("#/none");
            return schema.substring(1);
        }
    }
}
