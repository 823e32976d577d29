package org.nextlevel.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;

/**
 * One row of the table of wrong requests.
 *
 * @param who signs in; {@code nobody} sends no token, {@code somebody} one that is none
 * @param headers separated by two semicolons
 * @param names the words that the problem has to say in its detail, or the pointers that it has to list
 */
record WrongRequest(
        String who, String method, String path, String headers, String body, int status, String problem, String names) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static WrongRequest of(ArgumentsAccessor row) {
        return new WrongRequest(
                row.getString(0),
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getInteger(5),
                row.getString(6),
                row.getString(7));
    }

    /** With what the story knows in the place of its names, such as {@code {evidence}}. */
    WrongRequest with(Map<String, String> facts) {
        return new WrongRequest(
                who,
                method,
                filled(path, facts),
                filled(headers, facts),
                filled(body, facts),
                status,
                problem,
                filled(names, facts));
    }

    private static String filled(String text, Map<String, String> facts) {
        String filled = text;
        for (Map.Entry<String, String> fact : facts.entrySet()) {
            filled = filled == null ? null : filled.replace("{" + fact.getKey() + "}", fact.getValue());
        }
        return filled;
    }

    /** Sends it, and checks that the answer is the problem with what is wrong, where, and what to do. */
    void isRefused(HttpClient client, String gateway, String token) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request(gateway, token), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        JsonNode told = JSON.readTree(answer.body());
        assertThat(told.path("type").asText()).isEqualTo("urn:problem:" + problem);
        assertThat(told.path("status").asInt()).isEqualTo(status);
        assertThat(told.path("requestId").asText()).isNotBlank();
        if (names != null && names.startsWith("#")) {
            assertThat(told.path("violations").findValuesAsText("pointer")).isEqualTo(List.of(names.split(" ")));
        } else if (names != null) {
            assertThat(told.path("detail").asText()).contains(names);
        }
        assertThat(answer.body()).doesNotContain("java.", "Exception", "nextlevel.kit", "jackson");
        if (status == 405) {
            assertThat(answer.headers().firstValue("Allow")).isPresent();
        }
    }

    private HttpRequest request(String gateway, String token) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(gateway + path)).timeout(Duration.ofSeconds(30));
        if (!who.equals("nobody")) {
            request.header("Authorization", "Bearer " + token);
        }
        List<String> all = headers == null ? List.of() : List.of(headers.split(";;"));
        for (String header : all) {
            String[] parts = header.split(":", 2);
            if (!parts[1].isBlank()) {
                request.header(parts[0], parts[1].strip());
            }
        }
        if (body != null && all.stream().noneMatch(header -> header.startsWith("Content-Type:"))) {
            request.header("Content-Type", "application/json");
        }
        return request.method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body))
                .build();
    }
}
