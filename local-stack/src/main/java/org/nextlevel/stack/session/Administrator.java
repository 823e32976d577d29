package org.nextlevel.stack.session;

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
import org.nextlevel.stack.layout.Addresses;
import org.nextlevel.stack.layout.Part;
import org.nextlevel.stack.server.StackProblem;

/** The administrator of the local Keycloak. */
record Administrator(HttpClient client, Addresses addresses) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Ends all sessions of a user, wherever they signed in. */
    void endSessions(String user) {
        String token = signIn();
        HttpRequest request = request(account(user, token) + "/logout", token)
                .POST(BodyPublishers.noBody())
                .build();
        send(request, 204);
    }

    /** Lets a user sign in from now on, or not any more. */
    void enable(String user, boolean enabled) {
        String token = signIn();
        HttpRequest request = request(account(user, token), token)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("{\"enabled\": %b}".formatted(enabled)))
                .build();
        send(request, 204);
    }

    /** The path of a user's account. */
    private String account(String user, String token) {
        String users = "/admin/realms/nextlevel/users";
        JsonNode found = read(get(users + "?exact=true&username=" + user, token));
        return users + "/" + found.path(0).path("id").asText();
    }

    private String signIn() {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(addresses.url(Part.KEYCLOAK) + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=password&client_id=admin-cli&username=admin&password=admin"))
                .build();
        return read(send(request, 200)).path("access_token").asText();
    }

    private String get(String path, String token) {
        return send(request(path, token).GET().build(), 200);
    }

    private HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(URI.create(addresses.url(Part.KEYCLOAK) + path))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + token);
    }

    private String send(HttpRequest request, int expected) {
        try {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != expected) {
                throw new StackProblem("Keycloak answers %d to %s %s."
                        .formatted(
                                answer.statusCode(),
                                request.method(),
                                request.uri().getPath()));
            }
            return answer.body();
        } catch (IOException silent) {
            throw new StackProblem("Keycloak does not answer: ./dev up or ./dev start keycloak.", silent);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StackProblem("Interrupted while waiting for Keycloak.", interrupted);
        }
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new StackProblem("Keycloak answers what is not JSON.", e);
        }
    }
}
