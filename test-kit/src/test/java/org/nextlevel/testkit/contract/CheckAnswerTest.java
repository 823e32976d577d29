package org.nextlevel.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("api")
class CheckAnswerTest {
    private static final CheckAnswer CHECK = new CheckAnswer(ApiDocument.of("""
        {"paths": {
          "/notes/{id}": {"get": {"operationId": "getNote", "responses": {
            "200": {"headers": {"ETag": {"$ref": "#/components/headers/ETag"}},
                    "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Note"}}}},
            "404": {"$ref": "#/components/responses/NotFound"}}}},
          "/notes/last": {"get": {"operationId": "getLastNote", "responses": {"204": {"description": "none"}}}}},
         "components": {
          "headers": {"ETag": {"required": true}},
          "responses": {"NotFound": {"content": {"application/problem+json": {"schema":
            {"$ref": "#/components/schemas/NotFoundProblem"}}}}},
          "schemas": {
            "Note": {"type": "object", "required": ["id", "day"], "properties": {
              "id": {"type": "string", "format": "uuid"}, "day": {"type": "string", "format": "date"},
              "author": {"$ref": "#/components/schemas/Author"}}},
            "Author": {"type": "object", "properties": {"name": {"type": "string"}}},
            "Problem": {"type": "object", "required": ["type"], "properties": {"type": {"type": "string"}}},
            "NotFoundProblem": {"allOf": [{"$ref": "#/components/schemas/Problem"},
              {"type": "object", "properties": {"type": {"const": "urn:problem:not-found"}}}]}}}}
        """));

    private static final String NOTE = "{\"id\": \"7b6f0d0e-6f0a-4c3c-9a55-0b8f6f9f1c11\", \"day\": \"2026-04-01\"}";

    @Test
    void whatIsDescribedIsRight() {
        assertThat(get("/notes/1", 200, NOTE)).isEmpty();
        assertThat(get("/notes/last", 204, "")).isEmpty();
    }

    @Test
    void aStatusThatIsNotDeclaredIsFound() {
        assertThat(get("/notes/1", 409, "{}")).containsExactly("GET /notes/{id} declares no such status");
    }

    @Test
    void anOperationThatIsNotDescribedMayOnlyBeRefused() {
        assertThat(get("/elsewhere", 404, "{}")).isEmpty();
        assertThat(get("/elsewhere", 200, "{}")).containsExactly("it is no operation of the description");
    }

    @Test
    void aHeaderThatIsMissingOrNotDeclaredIsFound() {
        assertThat(check("/notes/1", 200, NOTE, Map.of("content-type", "application/json", "location", "/notes/1")))
                .containsExactly("header Location is not declared", "header ETag is missing");
    }

    @Test
    void anotherMediaTypeIsFound() {
        assertThat(check("/notes/1", 200, "a,b", Map.of("content-type", "text/csv;charset=UTF-8", "etag", "\"1\"")))
                .containsExactly("media type 'text/csv' is not declared");
    }

    @Test
    void aBodyThatIsNotDeclaredOrMissingIsFound() {
        assertThat(get("/notes/1", 200, "")).containsExactly("there is no body, but one is declared");
        assertThat(get("/notes/last", 204, NOTE)).containsExactly("media type 'application/json' is not declared");
    }

    @Test
    void whatTheSchemaDoesNotNameIsFoundAtAnyDepth() {
        assertThat(get("/notes/1", 200, NOTE.replace("}", ", \"mood\": \"good\"}")))
                .hasSize(1)
                .first()
                .asString()
                .contains("mood");
        assertThat(get("/notes/1", 200, NOTE.replace("}", ", \"author\": {\"age\": 7}}")))
                .hasSize(1)
                .first()
                .asString()
                .contains("age");
    }

    @Test
    void nullIsNoTextAndADayIsADay() {
        assertThat(get("/notes/1", 200, NOTE.replace("\"2026-04-01\"", "null"))).isNotEmpty();
        assertThat(get("/notes/1", 200, NOTE.replace("2026-04-01", "1.4.2026"))).isNotEmpty();
        assertThat(get("/notes/1", 200, "{\"day\": \"2026-04-01\"}")).isNotEmpty();
    }

    @Test
    void aProblemOfAnotherTypeIsFound() {
        assertThat(problem("urn:problem:not-found")).isEmpty();
        assertThat(problem("urn:problem:gone"))
                .containsExactly(
                        "problem urn:problem:gone is not declared for 404; declared are [urn:problem:not-found]");
    }

    private static List<String> problem(String type) {
        return check(
                "/notes/1",
                404,
                "{\"type\": \"%s\"}".formatted(type),
                Map.of("content-type", "application/problem+json"));
    }

    private static List<String> get(String path, int status, String body) {
        return check(path, status, body, Map.of("content-type", "application/json", "etag", "\"1\""));
    }

    private static List<String> check(String path, int status, String body, Map<String, String> headers) {
        var all = new java.util.HashMap<>(headers);
        if (path.equals("/notes/last")) {
            all.remove("etag");
        }
        return CHECK.of(new GivenAnswer("GET", path, status, all, body.getBytes(StandardCharsets.UTF_8)));
    }
}
