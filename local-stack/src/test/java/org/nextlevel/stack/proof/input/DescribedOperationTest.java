package org.nextlevel.stack.proof.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a description says of its operations is what requests are made of. */
class DescribedOperationTest {
    private static final String DOCUMENT = """
            {
              "paths": {
                "/pieces": {
                  "get": {"responses": {"200": {"content": {"application/json": {}}}}}
                },
                "/pieces/{id}": {
                  "parameters": [{"$ref": "#/components/parameters/Id"}],
                  "put": {
                    "parameters": [{"name": "If-Match", "in": "header"}],
                    "requestBody": {"$ref": "#/components/requestBodies/Piece"}
                  }
                },
                "/events": {
                  "get": {"responses": {"200": {"content": {"text/event-stream": {}}}}}
                }
              },
              "components": {
                "parameters": {"Id": {"name": "id", "in": "path"}},
                "requestBodies": {"Piece": {"content": {"application/json": {"schema": {"type": "object"}}}}}
              }
            }
            """;

    private final List<DescribedOperation> operations = operations();

    @Test
    void allAreFoundButThoseThatAnswerWithoutEnd() {
        assertThat(operations).extracting(Object::toString).containsExactly("GET /pieces", "PUT /pieces/{id}");
    }

    @Test
    void parametersOfThePathAndOfTheOperationAreTold() {
        assertThat(operations.getLast().parameters())
                .extracting(one -> one.path("name").asText())
                .containsExactly("id", "If-Match");
    }

    @Test
    void aBodyThatIsReferredToIsToldByItsMediaTypes() {
        assertThat(operations.getFirst().bodies().isMissingNode()).isTrue();
        assertThat(operations
                        .getLast()
                        .bodies()
                        .at("/application~1json/schema/type")
                        .asText())
                .isEqualTo("object");
    }

    @Test
    void onlyAReadWithoutANameIsPlain() {
        assertThat(operations).extracting(DescribedOperation::isPlainRead).containsExactly(true, false);
    }

    private static List<DescribedOperation> operations() {
        try {
            return DescribedOperation.of(new ObjectMapper().readTree(DOCUMENT));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
