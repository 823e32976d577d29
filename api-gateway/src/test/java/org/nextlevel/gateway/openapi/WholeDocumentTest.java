package org.nextlevel.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.openapi.runtime.io.Format;
import io.smallrye.openapi.runtime.io.OpenApiSerializer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The document that callers get, of what the services described last. */
@Tag("api")
class WholeDocumentTest {
    private static final int MOST_BYTES = 120 * 1024;
    private static JsonNode document;
    private static String json;

    @BeforeAll
    static void merge() throws IOException {
        json = OpenApiSerializer.serialize(MergedApi.merge(MergedApi.DOCUMENTS), Format.JSON);
        document = new ObjectMapper().readTree(json);
    }

    @Test
    void itIsSmall() {
        Representation sent = Representation.of(Format.JSON, json.getBytes(StandardCharsets.UTF_8));
        assertThat(sent.compressed()).hasSizeLessThan(MOST_BYTES);
    }

    @Test
    void everyOperationHasANameOfItsOwn() {
        assertThat(document.findValuesAsText("operationId")).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void noCommonPartIsLost() {
        assertThat(document.path("components").properties().stream().map(part -> part.getKey()))
                .contains("schemas", "responses", "parameters", "headers", "securitySchemes");
    }
}
