package org.nextlevel.systemtest.access.company;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Where a realm hands out tokens. */
public record TokenEndpoint(HttpClient client, String issuer) {
    /** An access token of a person whose password is the user name; the fields replace the usual ones. */
    public String person(String userName, Map<String, String> fields) {
        return ask(form(userName, fields), "access_token");
    }

    /** An access token of a service account. */
    public String service(String name) {
        return ask(
                Map.of("grant_type", "client_credentials", "client_id", name, "client_secret", name), "access_token");
    }

    /** What the demo's command line sends for a person. */
    public static Map<String, String> form(String userName, Map<String, String> fields) {
        Map<String, String> form = new HashMap<>(Map.of(
                "grant_type", "password", "client_id", "nextlevel-local", "username", userName, "password", userName));
        form.putAll(fields);
        return form;
    }

    /** The token that stands under this name in the answer to a form. */
    public String ask(Map<String, String> form, String name) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form.entrySet().stream()
                        .map(field ->
                                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"))))
                .build();
        try {
            JsonNode answer = new ObjectMapper()
                    .readTree(client.send(request, BodyHandlers.ofString()).body());
            if (!answer.has(name)) {
                throw new IllegalStateException("No %s for %s: %s".formatted(name, form, answer));
            }
            return answer.path(name).asText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
