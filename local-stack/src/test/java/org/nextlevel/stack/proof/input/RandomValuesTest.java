package org.nextlevel.stack.proof.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is sent is near enough to the description to be understood, and far enough from it to find what is not refused well. */
class RandomValuesTest {
    private static final int MANY = 2_000;
    private static final JsonNode DOCUMENT =
            json("{'components': {'schemas': {'Level': {'type': 'string', 'enum': ['L3', 'L4']}}}}");

    private final KnownValues known = new KnownValues();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{'enum': ['L3', 'L4']}                                           ; 'L[34]'",
                "{'$ref': '#/components/schemas/Level'}                           ; 'L[34]'",
                "{'allOf': [{'$ref': '#/components/schemas/Level'}, {'title': 'x'}]} ; 'L[34]'",
                "{'oneOf': [{'const': 1}, {'const': 'one'}]}                      ; 1|'one'",
                "{'type': 'boolean'}                                              ; true|false",
                "{'type': 'integer', 'minimum': 1, 'maximum': 8}                  ; [1-8]",
                "{'type': 'string', 'format': 'date'}                             ; '20[0-9-]{8}'",
                "{'type': 'string', 'format': 'uuid'}                             ; '[0-9a-f-]{36}'",
                "{'type': 'string', 'examples': ['shown']}                        ; '(shown|Words .*)'",
                "{'type': 'array', 'items': {'enum': ['L3']}}                     ; \\[('L3',?)*\\]",
            })
    void mostValuesAreAsDescribedAndSomeAreOdd(String schema, String form) {
        assertThat(made("any", json(schema), 1)
                        .map(value -> value.toString().replace('"', '\''))
                        .filter(value -> value.matches(form))
                        .count())
                .isBetween(MANY / 2L, MANY - 1L);
    }

    @Test
    void whatIsRequiredIsSeldomMissingAndTheRestIsThereHalfTheTime() {
        JsonNode schema = json(
                "{'type': 'object', 'required': ['title'], 'properties': {'title': {'type': 'string'}, 'note': {'type': 'string'}}}");

        List<JsonNode> objects = made("any", schema, 1)
                .filter(value -> !value.has("odd"))
                .filter(JsonNode::isObject)
                .toList();

        assertThat(objects.stream().filter(one -> one.has("title"))).hasSizeBetween(MANY * 9 / 10, MANY - 1);
        assertThat(objects.stream().filter(one -> one.has("note"))).hasSizeBetween(MANY / 3, MANY * 2 / 3);
        assertThat(objects).anyMatch(one -> one.has("unknown"));
    }

    @Test
    void whatWasAnsweredIsSpokenOfAgain() {
        known.learn("frameworkId", "engineering");

        assertThat(made("frameworkId", json("{'type': 'string'}"), 1))
                .filteredOn(value -> value.asText().equals("engineering"))
                .hasSizeBetween(MANY / 3, MANY * 2 / 3);
    }

    @Test
    void aSeedMakesTheSameValuesAgain() {
        JsonNode schema = json("{'type': 'array', 'items': {'type': 'string'}}");

        assertThat(made("any", schema, 7))
                .containsExactlyElementsOf(made("any", schema, 7).toList());
        assertThat(made("any", schema, 7).toList())
                .isNotEqualTo(made("any", schema, 8).toList());
    }

    private Stream<JsonNode> made(String name, JsonNode schema, long seed) {
        RandomValues values = new RandomValues(new Schemas(DOCUMENT), known, new SplittableRandom(seed));
        return Stream.generate(() -> values.of(name, schema)).limit(MANY);
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
