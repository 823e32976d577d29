package org.nextlevel.systemtest.access.company;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.nextlevel.stack.layout.Addresses;
import org.nextlevel.stack.layout.Part;

/** What the administrator of Keycloak sends; paths are those below the realm, what fails is an error with Keycloak's words. */
final class AdminApi {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Less than such a token lives. */
    private static final Duration REMEMBERED = Duration.ofSeconds(30);

    private final HttpClient client;
    private final String realm;
    private final TokenEndpoint master;
    private Instant signedIn = Instant.EPOCH;
    private String token;

    AdminApi(HttpClient client, Addresses addresses) {
        this.client = client;
        this.realm = addresses.url(Part.KEYCLOAK) + "/admin/realms/nextlevel";
        this.master = new TokenEndpoint(client, addresses.url(Part.KEYCLOAK) + "/realms/master");
    }

    /** The id of what was made. */
    String created(String path, Object body) {
        String location =
                send("POST", path, body).headers().firstValue("Location").orElseThrow();
        return location.substring(location.lastIndexOf('/') + 1);
    }

    JsonNode read(String path) {
        try {
            return JSON.readTree(exchange("GET", path, BodyPublishers.noBody()).body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    HttpResponse<String> send(String method, String path, Object body) {
        return exchange(
                method, path, BodyPublishers.ofString(JSON.valueToTree(body).toString()));
    }

    private HttpResponse<String> exchange(String method, String path, HttpRequest.BodyPublisher body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(realm + path))
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json")
                .method(method, body)
                .build();
        try {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(
                        "%s %s answered %d: %s".formatted(method, path, answer.statusCode(), answer.body()));
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String token() {
        Instant now = Instant.now();
        if (signedIn.isBefore(now.minus(REMEMBERED))) {
            token = master.person("admin", Map.of("client_id", "admin-cli"));
            signedIn = now;
        }
        return token;
    }
}
