package org.nextlevel.kit.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.nextlevel.kit.problem.Unavailable;

/** Asks whoever issued a token whether it still holds (RFC 7662): only while news of sessions does not arrive. */
@ApplicationScoped
class IdentityProvider {
    private static final String NAME = "The sign-in service";
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /** So long an answer counts: less than somebody who is gone may still be let in. */
    private static final Duration COUNTS = Duration.ofSeconds(3);

    private final Optional<String> realm;
    private final Optional<String> secret;
    private final String client;
    private final ObjectMapper json;
    // Not by an upgrade to HTTP/2, on which the first answer may lose its end.
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final Cache<String, Boolean> answers =
            Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(COUNTS).build();

    IdentityProvider(
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<String> realm,
            @ConfigProperty(name = "nextlevel.oidc.introspection.client", defaultValue = "nextlevel-api") String client,
            @ConfigProperty(name = "nextlevel.oidc.introspection.secret") Optional<String> secret,
            ObjectMapper json) {
        this.realm = realm;
        this.client = client;
        this.secret = secret;
        this.json = json;
    }

    /**
     * Whether the token is still good there.
     *
     * @throws Unavailable when there is no answer, or nothing is configured to ask with
     */
    boolean knows(JsonWebToken token) {
        return answers.get(token.getRawToken(), this::ask);
    }

    private boolean ask(String token) {
        if (realm.isEmpty() || secret.isEmpty()) {
            throw new Unavailable(NAME, null);
        }
        try {
            HttpResponse<byte[]> answer = answer(question(token));
            if (answer.statusCode() != 200) {
                throw new Unavailable(NAME, null);
            }
            return json.readTree(answer.body()).path("active").asBoolean();
        } catch (IOException silent) {
            throw new Unavailable(NAME, silent);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Unavailable(NAME, interrupted);
        }
    }

    /** A connection that was kept may be closed by now, which only who sends on it learns: then it is asked once more. */
    private HttpResponse<byte[]> answer(HttpRequest question) throws IOException, InterruptedException {
        try {
            return http.send(question, BodyHandlers.ofByteArray());
        } catch (HttpTimeoutException slow) {
            throw slow;
        } catch (IOException _) {
            return http.send(question, BodyHandlers.ofByteArray());
        }
    }

    private HttpRequest question(String token) {
        String form =
                Map.of("client_id", client, "client_secret", secret.orElseThrow(), "token", token).entrySet().stream()
                        .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                        .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(URI.create(realm.orElseThrow() + "/protocol/openid-connect/token/introspect"))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
    }
}
