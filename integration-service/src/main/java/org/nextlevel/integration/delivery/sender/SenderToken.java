package org.nextlevel.integration.delivery.sender;

import static java.nio.charset.StandardCharsets.UTF_8;

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
import org.nextlevel.kit.problem.Unavailable;

/** The token with which the sender asks, as its own client; no body that goes to and fro is logged. */
@ApplicationScoped
public class SenderToken {
    private static final String NAME = "The sign-in service";
    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration ANSWER = Duration.ofSeconds(5);
    /** Shorter than any token lives. */
    private static final Duration KEPT = Duration.ofSeconds(30);

    private final SenderSettings settings;
    private final ObjectMapper json;
    private final Clock clock;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .build();
    private String token = "";
    private Instant askedAt = Instant.EPOCH;

    SenderToken(SenderSettings settings, ObjectMapper json, Clock clock) {
        this.settings = settings;
        this.json = json;
        this.clock = clock;
    }

    /**
     * As the header {@code Authorization} has it.
     *
     * @throws Unavailable when the sign-in service gives none
     */
    public synchronized String bearer() {
        Instant now = clock.instant();
        if (askedAt.plus(KEPT).isBefore(now)) {
            token = ask();
            askedAt = now;
        }
        return "Bearer " + token;
    }

    private String ask() {
        String secret = settings.secret().orElseThrow(() -> new Unavailable(NAME, null));
        HttpRequest question = HttpRequest.newBuilder(URI.create(settings.tokenUrl()))
                .timeout(ANSWER)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials&client_id=%s&client_secret=%s"
                        .formatted(URLEncoder.encode(settings.client(), UTF_8), URLEncoder.encode(secret, UTF_8))))
                .build();
        try {
            HttpResponse<String> answer = http.send(question, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new Unavailable(NAME, null);
            }
            return json.readTree(answer.body()).path("access_token").asText();
        } catch (IOException failure) {
            throw new Unavailable(NAME, failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Unavailable(NAME, interrupted);
        }
    }
}
