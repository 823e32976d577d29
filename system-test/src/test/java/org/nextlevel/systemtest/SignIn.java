package org.nextlevel.systemtest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.nextlevel.stack.layout.Addresses;
import org.nextlevel.stack.layout.Part;

/** Gets tokens of any sort from the real Keycloak, and sends them to any part. */
record SignIn(HttpClient client, Addresses addresses) {

    /** The whole answer of Keycloak: access token, refresh token and, when the scope has {@code openid}, ID token. */
    JsonNode as(String user, String application, String scope) {
        return asked(Map.of(
                "grant_type", "password",
                "client_id", application,
                "username", user,
                "password", user,
                "scope", scope));
    }

    /** The access token of a service account; empty where it gets none. */
    String service(String clientId, String secret) {
        return asked(Map.of(
                        "grant_type", "client_credentials",
                        "client_id", clientId,
                        "client_secret", secret))
                .path("access_token")
                .asText();
    }

    private JsonNode asked(Map<String, String> fields) {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(URI.create(addresses.issuer() + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        try {
            return new ObjectMapper().readTree(send(request).body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An access token of the API's own client. */
    String token(String user, String scope) {
        return as(user, "nextlevel-local", scope).path("access_token").asText();
    }

    /** The status of what a part answers. */
    int get(Part part, String path, String token) {
        return send(HttpRequest.newBuilder(URI.create(addresses.url(part) + path))
                        .header("Authorization", "Bearer " + token)
                        .build())
                .statusCode();
    }

    /** What SCIM answers at the gateway. */
    HttpResponse<String> scim(String method, String path, String token, String body) {
        return send(HttpRequest.newBuilder(URI.create(addresses.url(Part.API_GATEWAY) + "/scim/v2" + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/scim+json")
                .method(method, BodyPublishers.ofString(body))
                .build());
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
