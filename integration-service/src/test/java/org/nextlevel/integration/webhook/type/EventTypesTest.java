package org.nextlevel.integration.webhook.type;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.integration.TellingCompany;
import org.nextlevel.integration.feed.change.ChangeType;
import org.nextlevel.integration.webhook.Hooks;

@QuarkusTest
@Tag("M10.2")
class EventTypesTest {
    private final Hooks hooks = new Hooks(TellingCompany.named());

    @Test
    void eachTypeHasASchemaThatItsExampleFitsAndNoOtherTypes() {
        JsonNode types = TellingCompany.json(hooks.asked().get("/api/webhooks/event-types"))
                .path("items");
        assertThat(types).hasSize(ChangeType.values().length);
        for (JsonNode type : types) {
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(type.path("bodySchema").toString());
            assertThat(schema.validate(type.path("bodyExample").toString(), InputFormat.JSON))
                    .as("example of %s", type.path("type"))
                    .isEmpty();
            ObjectNode other = type.path("bodyExample").deepCopy();
            other.put("type", "another.type");
            assertThat(schema.validate(other.toString(), InputFormat.JSON)).isNotEmpty();
        }
    }
}
