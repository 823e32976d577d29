package org.nextlevel.framework.document;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.framework.Editors;

/** The published schema is the one that the API description gives, and says what the service does. */
@QuarkusTest
@Tag("M2.1")
class SchemaTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path FILE =
            Path.of(System.getProperty("nextlevel.root"), "framework-service/src/main/resources/framework.schema.json");
    private final Editors acme = Editors.ofNewCompany();

    @Test
    void theSchemaIsThatOfTheApi() throws IOException {
        String made = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(made()) + "\n";
        if (System.getenv("CI") == null) {
            Files.writeString(FILE, made);
        }
        assertThat(Files.readString(FILE))
                .as("framework.schema.json: run the tests without CI set and review the difference")
                .isEqualTo(made);
    }

    @Test
    void everyStarterIsOfTheSchema() throws IOException {
        List<String> keys = acme.employee().get("/api/framework-starters").path("items.key");
        for (String key : keys) {
            String text = acme.employee().get("/api/framework-starters/" + key).asString();
            assertThat(schema().validate(new YAMLMapper().readTree(text)))
                    .as(key)
                    .isEmpty();
        }
    }

    @Test
    void whatTheServiceRefusesTheSchemaRefuses() throws IOException {
        assertThat(schema().validate(new YAMLMapper().readTree(Editors.small("x"))))
                .isEmpty();
        for (String broken : List.of(
                Editors.small("x").replace("name: Small", "colour: red"),
                Editors.small(" "),
                Editors.small("x").replace("text:", "weight: 101, text:"),
                Editors.small("x").replace("levels: [{", "levels: [{colour: red, "),
                Editors.small("x").replace("key: craft,", "key: 'a b',"))) {
            acme.writes("broken", broken).then().statusCode(422);
            assertThat(schema().validate(new YAMLMapper().readTree(broken)))
                    .as(broken)
                    .isNotEmpty();
        }
    }

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(made());
    }

    /** OpenAPI 3.1 describes bodies in JSON Schema: the schema of the body and what it refers to, closed. */
    private static ObjectNode made() throws IOException {
        JsonNode components =
                new YAMLMapper().readTree(given().get("/q/openapi").asString()).at("/components/schemas");
        ObjectNode schema = JSON.createObjectNode()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("title", "NextLevel career framework");
        ObjectNode definitions = JSON.createObjectNode();
        schema.setAll((ObjectNode) closed(components.path("FrameworkDocument"), components, definitions));
        // The key is that of the path; a document may leave it out.
        ArrayNode required = JSON.createArrayNode();
        schema.path("required").forEach(name -> {
            if (!name.asText().equals("key")) {
                required.add(name);
            }
        });
        schema.set("required", required);
        schema.set("$defs", definitions);
        return schema;
    }

    private static JsonNode closed(JsonNode open, JsonNode components, ObjectNode definitions) {
        if (open.isArray()) {
            ArrayNode items = JSON.createArrayNode();
            open.forEach(item -> items.add(closed(item, components, definitions)));
            return items;
        }
        if (!open.isObject()) {
            return open;
        }
        ObjectNode made = JSON.createObjectNode();
        open.properties().forEach(property -> {
            if (property.getKey().equals("$ref")) {
                String name = property.getValue().asText().replace("#/components/schemas/", "");
                made.put("$ref", "#/$defs/" + name);
                if (!definitions.has(name)) {
                    definitions.putObject(name);
                    definitions.set(name, closed(components.path(name), components, definitions));
                }
            } else if (property.getKey().equals("pattern")
                    && !property.getValue().asText().equals("\\S")) {
                // Bean validation matches the whole text, JSON Schema any part of it.
                made.put("pattern", "^(?:%s)$".formatted(property.getValue().asText()));
            } else {
                made.set(property.getKey(), closed(property.getValue(), components, definitions));
            }
        });
        if (made.path("type").asText().equals("object") && made.has("properties")) {
            made.put("additionalProperties", false);
        }
        return made;
    }
}
