package org.nextlevel.systemtest.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("api")
class PromisesTest {
    private static final String RELEASED = """
        {"paths": {"/notes": {
         "post": {"requestBody": {"content": {"application/json": {"schema": {"type": "object",
          "required": ["word"], "properties": {"word": {"type": "string"}, "mood": {"type": "string"}}}}}}},
         "get": {"responses": {"200": {"content": {"application/json": {"schema":
          {"$ref": "#/components/schemas/Notes"}}}}}}}},
         "components": {"schemas": {
          "Notes": {"type": "object", "properties": {"items": {"type": "array", "items": {"$ref": "#/components/schemas/Note"}}}},
          "Note": {"type": "object", "required": ["id", "text"], "properties": {
            "id": {"type": "string"}, "text": {"type": "string"}, "rank": {"type": "integer"}}}}}}
        """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"rank\": {\"type\": \"integer\"} | \"rate\": {\"type\": \"integer\"} | GET /notes 200/items/*/rank"
                        + " is gone",
                "[\"id\", \"text\"] | [\"id\"] | GET /notes 200/items/*/text is not always there any more",
                ", \"mood\": {\"type\": \"string\"} | `` | POST /notes body/mood is gone",
                "\"rank\": {\"type\": \"integer\"} | \"rank\": {\"type\": \"number\"} | GET /notes 200/items/*/rank"
                        + " was \"integer\" and is \"number\""
            })
    void aPromiseThatIsBrokenIsNamed(String promised, String said, String broken) throws JsonProcessingException {
        assertThat(Promises.broken(RELEASED, RELEASED.replace(promised, said))).containsExactly(broken);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[\"id\", \"text\"] | [\"id\", \"text\", \"rank\"]",
                "\"id\": {\"type\": \"string\"} | \"id\": {\"type\": \"string\"}, \"author\": {\"type\": \"string\"}",
                "[\"word\"] | []",
                "\"#/components/schemas/Note\" | \"#/components/schemas/Note\""
            })
    void moreIsNoBreach(String promised, String said) throws JsonProcessingException {
        assertThat(Promises.broken(RELEASED, RELEASED.replace(promised, said))).isEmpty();
    }
}
