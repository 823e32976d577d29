package org.nextlevel.stack.account;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.nextlevel.stack.layout.Addresses;
import org.nextlevel.stack.layout.Part;
import org.nextlevel.stack.server.StackProblem;

/** Gets access tokens from the local Keycloak. */
public record Tokens(HttpClient client, Addresses addresses) {

    /**
     * A new access token, of a member of several organizations for the first of them; fails when Keycloak is down or does not
     * know the account.
     */
    public String of(DemoAccount account) {
        return asked(account.name(), form(account));
    }

    /** A new access token of a service account that HR made. */
    public String ofService(String clientId, String secret) {
        return asked(clientId, form(ofClient(clientId, secret)));
    }

    private String asked(String name, String form) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(addresses.issuer() + "/protocol/openid-connect/token"))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        try {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            JsonNode body = new ObjectMapper().readTree(answer.body());
            if (answer.statusCode() != 200) {
                throw new StackProblem("Keycloak refused a token for %s: %s."
                        .formatted(name, body.path("error_description").asText(answer.body())));
            }
            return body.get("access_token").asText();
        } catch (IOException silent) {
            throw new StackProblem(
                    "Keycloak does not answer on port %d: ./dev up or ./dev start keycloak."
                            .formatted(addresses.port(Part.KEYCLOAK)),
                    silent);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StackProblem("Interrupted while waiting for Keycloak.", interrupted);
        }
    }

    private static String form(DemoAccount account) {
        return form(
                account.service()
                        ? ofClient(account.name(), account.name())
                        : Map.of(
                                "grant_type",
                                "password",
                                "client_id",
                                "nextlevel-local",
                                "username",
                                account.name(),
                                "password",
                                account.name(),
                                "scope",
                                scope(account)));
    }

    private static Map<String, String> ofClient(String clientId, String secret) {
        return Map.of("grant_type", "client_credentials", "client_id", clientId, "client_secret", secret);
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** Who belongs to several organizations says for which one the token is to be. */
    private static String scope(DemoAccount account) {
        return account.organizations().size() > 1
                ? "organization:" + account.organizations().getFirst()
                : "profile";
    }
}
