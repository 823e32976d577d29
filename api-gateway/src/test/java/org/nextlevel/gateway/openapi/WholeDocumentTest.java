package org.nextlevel.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.openapi.runtime.io.Format;
import io.smallrye.openapi.runtime.io.OpenApiSerializer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The document that callers get, of what the services described last. */
@Tag("api")
class WholeDocumentTest {
    private static final int MOST_BYTES = 136 * 1024;
    private static OpenAPI api;
    private static JsonNode document;

    @BeforeAll
    static void merge() throws IOException {
        api = MergedApi.merge(MergedApi.DOCUMENTS);
        document = new ObjectMapper().readTree(OpenApiSerializer.serialize(api, Format.JSON));
    }

    @ParameterizedTest
    @EnumSource
    void itIsSmall(Format format) throws IOException {
        String text = OpenApiSerializer.serialize(api, format);
        Representation sent = Representation.of(format, text.getBytes(StandardCharsets.UTF_8));
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
