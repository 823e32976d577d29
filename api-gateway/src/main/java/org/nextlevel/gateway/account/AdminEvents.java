package org.nextlevel.gateway.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nextlevel.gateway.GatewaySettings.AccountsSettings;

/** The admin events of Keycloak, read as a service account that may read them and nothing else. */
final class AdminEvents {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int PAGE = 200;
    private static final int OK = 200;

    private final String realm;
    private final AccountsSettings settings;
    // Not by an upgrade to HTTP/2, on which the first answer may lose its end.
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private String token = "";
    private Instant goodUntil = Instant.MIN;

    /**
     * @param realm its address, as tokens name it or as it is called within
     * @param settings with a secret
     */
    AdminEvents(String realm, AccountsSettings settings) {
        this.realm = realm;
        this.settings = settings;
    }

    /**
     * Reads all that may end somebody's tokens, from a moment on, the oldest first; no more than a page is held at once.
     *
     * @throws IOException when they cannot be had now; some were read then
     */
    void each(Instant from, Consumer<AccountEvent> reader) throws IOException, InterruptedException {
        List<AccountEvent> page;
        int read = 0;
        do {
            page = page(from, read);
            page.forEach(reader);
            read += page.size();
        } while (page.size() == PAGE);
    }

    private List<AccountEvent> page(Instant from, int first) throws IOException, InterruptedException {
        String query = Stream.concat(
                        Stream.of(
                                "operationTypes=UPDATE",
                                "operationTypes=DELETE",
                                "direction=asc",
                                "max=" + PAGE,
                                "first=" + first,
                                "dateFrom=" + from.toEpochMilli()),
                        Stream.of(AccountEvent.TYPES.split(",")).map(type -> "resourceTypes=" + type))
                .collect(Collectors.joining("&"));
        String path = realm.replaceFirst("/realms/", "/admin/realms/") + "/admin-events?" + query;
        HttpRequest request = HttpRequest.newBuilder(URI.create(path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token())
                .build();
        return new JsonArray(answer(request))
                .stream().map(JsonObject.class::cast).map(AccountEvent::of).toList();
    }

    /** Kept until shortly before it ends. */
    private String token() throws IOException, InterruptedException {
        if (goodUntil.isBefore(Instant.now())) {
            JsonObject answer = new JsonObject(answer(question()));
            token = answer.getString("access_token");
            goodUntil = Instant.now().plusSeconds(answer.getLong("expires_in")).minus(PATIENCE.multipliedBy(5));
        }
        return token;
    }

    private HttpRequest question() {
        String form = Map.of(
                        "grant_type",
                        "client_credentials",
                        "client_id",
                        settings.client(),
                        "client_secret",
                        settings.secret().orElseThrow())
                .entrySet()
                .stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
    }

    private String answer(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != OK) {
            // Another secret, or a key of the realm that is gone: the next attempt signs in anew.
            goodUntil = Instant.MIN;
            throw new IOException("%s answers %d".formatted(request.uri().getPath(), answer.statusCode()));
        }
        return answer.body();
    }
}
