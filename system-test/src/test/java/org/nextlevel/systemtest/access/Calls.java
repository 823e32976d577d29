package org.nextlevel.systemtest.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.nextlevel.systemtest.api.DescribedClient;

/** Sends valid requests to operations, and counts them. */
final class Calls {
    /** Of no version of anything: whoever is let through is told so and changes nothing that the next caller needs. */
    private static final String OUT_OF_DATE = "\"read-long-ago\"";

    private final DescribedClient client;
    private final String gateway;
    private final CallerTokens tokens;
    private final AtomicInteger sent = new AtomicInteger();

    Calls(DescribedClient client, String gateway, CallerTokens tokens) {
        this.client = client;
        this.gateway = gateway;
        this.tokens = tokens;
    }

    int sent() {
        return sent.get();
    }

    /** Sends the request of a row; waits as the gateway asks when it is one too many. */
    Outcome send(Caller caller, AccessTable.Row row, Map<String, String> facts) {
        Content content = Content.of(row).with(facts);
        HttpRequest request = request(caller, row, content, facts);
        Outcome outcome = exchange(caller, row, request);
        while (outcome.status() == 429) {
            LockSupport.parkNanos(outcome.retryAfter().toNanos());
            outcome = exchange(caller, row, request);
        }
        return outcome;
    }

    /** The status of the answer to a read of any path. */
    int status(Caller caller, String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(gateway + path))
                .header("Authorization", "Bearer " + tokens.of(caller))
                .build();
        try {
            return client.sendUnchecked(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest request(Caller caller, AccessTable.Row row, Content content, Map<String, String> facts) {
        String path = row.operation().path(facts) + content.query();
        var request = HttpRequest.newBuilder(URI.create(gateway + path)).timeout(Duration.ofSeconds(30));
        tokens.of(caller, row, facts).ifPresent(token -> request.header("Authorization", "Bearer " + token));
        if (row.operation().isConditional()) {
            boolean isRefused = !AccessRules.declared(caller, row).equals(AccessRules.YES);
            request.header("If-Match", isRefused ? "*" : OUT_OF_DATE);
        }
        if (content.body() == null) {
            request.method(row.operation().method(), BodyPublishers.noBody());
        } else {
            request.header("Content-Type", content.type())
                    .method(row.operation().method(), BodyPublishers.ofString(content.body()));
        }
        return request.build();
    }

    private Outcome exchange(Caller caller, AccessTable.Row row, HttpRequest request) {
        sent.incrementAndGet();
        try {
            HttpResponse<InputStream> answer = client.sendUnchecked(request, BodyHandlers.ofInputStream());
            try (InputStream body = answer.body()) {
                byte[] bytes = isStream(answer) ? null : body.readAllBytes();
                List<String> faults = bytes == null ? List.of() : client.faults(answer, bytes);
                return Outcome.of(caller, row, answer, faults, bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("%s as %s".formatted(request, caller), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** One that does not end by itself. */
    private static boolean isStream(HttpResponse<?> answer) {
        return answer.headers()
                .firstValue("Content-Type")
                .filter(type -> type.startsWith("text/event-stream"))
                .isPresent();
    }
}
