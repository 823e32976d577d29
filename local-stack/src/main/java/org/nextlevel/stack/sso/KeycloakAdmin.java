package org.nextlevel.stack.sso;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;
import org.nextlevel.stack.server.StackProblem;

/**
 * What the administrator of the local Keycloak asks for and sends; paths are those below its realms.
 *
 * @param keycloak its address
 */
record KeycloakAdmin(HttpClient client, String keycloak) {
    private static final ObjectMapper JSON = new ObjectMapper();

    JsonNode read(String path) {
        return json(send("GET", path, null, Set.of(200)));
    }

    boolean has(String path) {
        return send("GET", path, null, Set.of(200, 404)).statusCode() == 200;
    }

    void create(String path, Object body) {
        send("POST", path, body, Set.of(201, 204));
    }

    void put(String path, Object body) {
        send("PUT", path, body, Set.of(200, 201, 202, 204));
    }

    private HttpResponse<String> send(String method, String path, Object body, Set<Integer> expected) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(keycloak + "/admin/realms" + path))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body == null
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofString(JSON.valueToTree(body).toString()))
                .build();
        HttpResponse<String> answer = exchange(request);
        if (!expected.contains(answer.statusCode())) {
            throw new StackProblem(
                    "Keycloak answers %d to %s %s: %s".formatted(answer.statusCode(), method, path, answer.body()));
        }
        return answer;
    }

    private String token() {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(keycloak + "/realms/master/protocol/openid-connect/token"))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=password&client_id=admin-cli&username=admin&password=admin"))
                .build();
        return json(exchange(request)).path("access_token").asText();
    }

    private HttpResponse<String> exchange(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException silent) {
            throw new StackProblem("Keycloak does not answer: ./dev up or ./dev start keycloak.", silent);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StackProblem("Interrupted while waiting for Keycloak.", interrupted);
        }
    }

    private static JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new StackProblem("Keycloak answers what is not JSON.", e);
        }
    }
}
