package org.nextlevel.kit.person;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.nextlevel.kit.problem.Unavailable;
import org.nextlevel.kit.tenant.CurrentTenant;
import org.nextlevel.kit.tenant.token.Login;

/**
 * Asks evidence-service who somebody is, with that person's own token, which binds the login at the first sign-in. An
 * answer that names somebody is kept for a moment, until the event that tells the same has arrived.
 */
@ApplicationScoped
class AskDirectory {
    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration ANSWER = Duration.ofSeconds(5);
    private static final Duration KEPT = Duration.ofSeconds(10);
    private static final int MOST = 10_000;

    private final Optional<String> url;
    private final SecurityIdentity identity;
    private final CurrentTenant tenant;
    private final ObjectMapper json;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(CONNECT).build();
    private final Cache<Asked, UUID> found =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(KEPT).build();

    AskDirectory(
            @ConfigProperty(name = "nextlevel.directory.url") Optional<String> url,
            SecurityIdentity identity,
            CurrentTenant tenant,
            ObjectMapper json) {
        this.url = url;
        this.identity = identity;
        this.tenant = tenant;
        this.json = json;
    }

    private record Asked(String tenant, Login login) {}

    /** Empty for who is nobody there, and where there is nobody to ask: in evidence-service itself. */
    Optional<UUID> ask(Login login) {
        if (url.isEmpty() || identity.getCredential(AccessTokenCredential.class) == null) {
            return Optional.empty();
        }
        var asked = new Asked(tenant.require(), login);
        Optional<UUID> known = Optional.ofNullable(found.getIfPresent(asked));
        if (known.isPresent()) {
            return known;
        }
        // Not within the cache: others would wait for an answer that is not theirs.
        Optional<UUID> told = ask();
        told.ifPresent(person -> found.put(asked, person));
        return told;
    }

    private Optional<UUID> ask() {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url.orElseThrow() + "/api/employees/me"))
                .timeout(ANSWER)
                .header(
                        "Authorization",
                        "Bearer "
                                + identity.getCredential(AccessTokenCredential.class)
                                        .getToken())
                .build();
        try {
            return read(client.send(request, BodyHandlers.ofString()));
        } catch (IOException silent) {
            throw new Unavailable("evidence-service", silent);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Unavailable("evidence-service", interrupted);
        }
    }

    private Optional<UUID> read(HttpResponse<String> answer) throws IOException {
        return switch (answer.statusCode()) {
            case 200 ->
                Optional.of(UUID.fromString(
                        json.readTree(answer.body()).required("id").asText()));
            case 401, 403, 404 -> Optional.empty();
            default -> throw new IOException("It answered " + answer.statusCode());
        };
    }
}
