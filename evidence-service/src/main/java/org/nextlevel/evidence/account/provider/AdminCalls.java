package org.nextlevel.evidence.account.provider;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.nextlevel.kit.problem.Unavailable;

/** Requests to Keycloak's admin API, as the client that may manage clients. No body that goes to and fro is logged. */
@ApplicationScoped
class AdminCalls {
    private static final Logger LOG = Logger.getLogger(AdminCalls.class);

    private static final String NAME = "The sign-in service";
    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration ANSWER = Duration.ofSeconds(5);
    /** Shorter than any token lives. */
    private static final Duration KEPT = Duration.ofSeconds(30);

    private final String realm;
    private final ProviderSettings settings;
    private final ObjectMapper json;
    private final Clock clock;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .build();
    private String token = "";
    private Instant askedAt = Instant.EPOCH;

    AdminCalls(
            @ConfigProperty(name = "nextlevel.oidc.url", defaultValue = "http://127.0.0.1:8180/realms/nextlevel")
                    String realm,
            ProviderSettings settings,
            ObjectMapper json,
            Clock clock) {
        this.realm = realm;
        this.settings = settings;
        this.json = json;
        this.clock = clock;
    }

    /**
     * What is at a path below the realm.
     *
     * @throws Unavailable when it does not say
     */
    JsonNode get(String path) {
        return read(call("GET", path, null));
    }

    /**
     * Sends a body, or nothing where it is null; that it is not there (any more) is no failure of a DELETE.
     *
     * @return the last part of the {@code Location} of what was made; empty where nothing was
     * @throws Unavailable when it is not done, or nobody knows whether it is
     */
    String send(String method, String path, Object body) {
        String location =
                call(method, path, body).headers().firstValue("Location").orElse("");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private HttpResponse<String> call(String method, String path, Object body) {
        try {
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create(realm.replaceFirst("/realms/", "/admin/realms/") + path))
                    .timeout(ANSWER)
                    .header("Authorization", "Bearer " + token())
                    .header("Content-Type", "application/json")
                    .method(
                            method,
                            body == null
                                    ? BodyPublishers.noBody()
                                    : BodyPublishers.ofString(json.writeValueAsString(body)))
                    .build();
            return answer(request, method.equals("DELETE") ? Set.of(200, 204, 404) : Set.of(200, 201, 204));
        } catch (IOException failure) {
            LOG.warnf("Service accounts cannot be kept: %s", failure);
            throw new Unavailable(NAME, failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Unavailable(NAME, interrupted);
        }
    }

    private synchronized String token() throws IOException, InterruptedException {
        Instant now = clock.instant();
        if (askedAt.plus(KEPT).isBefore(now)) {
            token = read(answer(question(), Set.of(200))).path("access_token").asText();
            askedAt = now;
        }
        return token;
    }

    private HttpRequest question() {
        String secret = settings.secret().orElseThrow(() -> new Unavailable(NAME, null));
        String form = Map.of(
                        "grant_type", "client_credentials", "client_id", settings.client(), "client_secret", secret)
                .entrySet()
                .stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                .timeout(ANSWER)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
    }

    private HttpResponse<String> answer(HttpRequest request, Set<Integer> done)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
        if (!done.contains(answer.statusCode())) {
            // Its words may quote what was sent.
            throw new IOException("%s of the sign-in service answers %d"
                    .formatted(request.uri().getPath(), answer.statusCode()));
        }
        return answer;
    }

    private JsonNode read(HttpResponse<String> answer) {
        try {
            return json.readTree(answer.body());
        } catch (IOException unreadable) {
            throw new Unavailable(NAME, unreadable);
        }
    }
}
