package org.nextlevel.stack.session;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.nextlevel.stack.layout.Addresses;
import org.nextlevel.stack.layout.Part;
import org.nextlevel.stack.server.StackProblem;

/**
 * How soon after something happened the gateway and each service refuse a token that they accepted before.
 *
 * @param token an access token, valid by its signature and time all along
 */
public record RefusalTimes(HttpClient client, Addresses addresses, String token) {
    /** What anybody who is signed in may read, of each part; the services are asked themselves, past the gateway. */
    private static final Map<Part, String> READ = new EnumMap<>(Map.of(
            Part.API_GATEWAY, "/api/me",
            Part.FRAMEWORK_SERVICE, "/api/frameworks",
            Part.EVIDENCE_SERVICE, "/api/me",
            Part.ADVISOR_SERVICE, "/api/rules"));

    /** So that no limit of requests is reached. */
    private static final Duration PAUSE = Duration.ofMillis(50);

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** How each part answers the token now. */
    public Map<Part, Integer> statuses() {
        Map<Part, Integer> statuses = new EnumMap<>(Part.class);
        READ.keySet().forEach(part -> statuses.put(part, status(part)));
        return statuses;
    }

    /**
     * Does something, and asks every part again and again until it answers with this status.
     *
     * @return for each part the time from the end of what was done to the first such answer
     */
    public Map<Part, Duration> until(int status, Runnable action) {
        action.run();
        long start = System.nanoTime();
        Map<Part, Duration> times = new ConcurrentHashMap<>();
        READ.keySet().parallelStream().forEach(part -> times.put(part, time(part, status, start)));
        return new EnumMap<>(times);
    }

    private Duration time(Part part, int status, long start) {
        while (status(part) != status) {
            if (System.nanoTime() - start > PATIENCE.toNanos()) {
                throw new StackProblem(
                        "%s does not answer %d after %d s.".formatted(part, status, PATIENCE.toSeconds()));
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private int status(Part part) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(addresses.url(part) + READ.get(part)))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .build();
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException silent) {
            throw new StackProblem("%s does not answer: ./dev up.".formatted(part), silent);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StackProblem("Interrupted while waiting for %s.".formatted(part), interrupted);
        }
    }
}
