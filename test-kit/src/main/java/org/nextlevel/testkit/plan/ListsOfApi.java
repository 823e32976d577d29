package org.nextlevel.testkit.plan;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The lists that the service under test describes: whatever takes a cursor. */
final class ListsOfApi {
    private ListsOfApi() {}

    /** The templates of those to which none of these paths leads. */
    static Set<String> without(Collection<String> paths) {
        return lists().stream()
                .filter(template -> paths.stream().noneMatch(path -> path.matches(pattern(template))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> lists() {
        JsonNode api = description();
        return api.path("paths").properties().stream()
                .filter(path -> StreamSupport.stream(
                                path.getValue().at("/get/parameters").spliterator(), false)
                        .map(parameter -> parameter.has("$ref")
                                ? api.at(parameter.path("$ref").asText().substring(1))
                                : parameter)
                        .anyMatch(parameter -> parameter.path("name").asText().equals("cursor")))
                .map(path -> path.getKey())
                .collect(Collectors.toSet());
    }

    private static String pattern(String template) {
        return template.replaceAll("\\{[^}]+}", "[^/]+");
    }

    private static JsonNode description() {
        try {
            return new ObjectMapper()
                    .readTree(given().get("/q/openapi?format=json").asString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
