package org.nextlevel.stack.session;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.nextlevel.stack.layout.Addresses;
import org.nextlevel.stack.layout.Part;
import org.nextlevel.stack.server.StackProblem;

/**
 * How soon after something happened the gateway and each service refuse a token that they accepted before.
 *
 * @param parts whose time is taken: instances of the gateway and of services
 * @param token an access token, valid by its signature and time all along
 */
public record RefusalTimes(HttpClient client, Addresses addresses, List<Part> parts, String token) {
    /** What anybody who is signed in may read, of each part; the services are asked themselves, past the gateway. */
    private static final Map<String, String> READ = Map.of(
            Part.API_GATEWAY.module(), "/api/me",
            Part.FRAMEWORK_SERVICE.module(), "/api/frameworks",
            Part.EVIDENCE_SERVICE.module(), "/api/me",
            Part.ADVISOR_SERVICE.module(), "/api/rules");

    static final List<Part> ASKED =
            List.of(Part.API_GATEWAY, Part.FRAMEWORK_SERVICE, Part.EVIDENCE_SERVICE, Part.ADVISOR_SERVICE);

    /** So that no limit of requests is reached. */
    private static final Duration PAUSE = Duration.ofMillis(50);

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Of the gateway and of every service that people call, one instance of each. */
    public RefusalTimes(HttpClient client, Addresses addresses, String token) {
        this(client, addresses, ASKED, token);
    }

    /** How each part answers the token now. */
    public Map<Part, Integer> statuses() {
        Map<Part, Integer> statuses = new EnumMap<>(Part.class);
        parts.forEach(part -> statuses.put(part, status(part)));
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
        parts.parallelStream().forEach(part -> times.put(part, time(part, status, start)));
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
        HttpRequest request = HttpRequest.newBuilder(URI.create(addresses.url(part) + READ.get(part.module())))
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
