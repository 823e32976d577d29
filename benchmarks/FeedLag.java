import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How soon a change is seen by a system that waits for it, from when whoever wrote it has the answer. People are added one after the
 * other at an even rate, through the gateway, and one system reads the feed with {@code wait=2}. Arguments: a token with the scopes
 * {@code people:write} and {@code feed:read}, the address of the gateway, changes a second, seconds.
 */
public final class FeedLag {
    private static final Pattern EXTERNAL_ID = Pattern.compile("\"externalId\":\"(lag-[^\"]+)\"");
    private static final Pattern NEXT = Pattern.compile("\"next\":\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newHttpClient();
    private final String token;
    private final String gateway;
    private final Map<String, Long> written = new ConcurrentHashMap<>();
    private final AtomicInteger refused = new AtomicInteger();
    private final Map<String, Long> seen = new ConcurrentSkipListMap<>();

    private FeedLag(String token, String gateway) {
        this.token = token;
        this.gateway = gateway;
    }

    public static void main(String[] arguments) throws Exception {
        new FeedLag(arguments[0], arguments[1]).run(Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]));
    }

    private void run(int perSecond, int seconds) throws Exception {
        int all = perSecond * seconds;
        String run = Long.toString(System.currentTimeMillis(), 36);
        String place = next(get("/api/changes?after=latest"));
        AtomicInteger number = new AtomicInteger();
        CountDownLatch done = new CountDownLatch(all);
        Thread reader = Thread.ofVirtual().start(() -> read(place, done));
        try (var clock = Executors.newScheduledThreadPool(1);
                var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            clock.scheduleAtFixedRate(
                    () -> {
                        int next = number.getAndIncrement();
                        if (next < all) {
                            writers.submit(() -> write("lag-%s-%d".formatted(run, next), done));
                        }
                    },
                    0,
                    1_000_000 / perSecond,
                    TimeUnit.MICROSECONDS);
            done.await();
            reader.join();
            clock.shutdownNow();
        }
        long[] lags = written.entrySet().stream()
                .mapToLong(one -> Math.max(0, seen.get(one.getKey()) - one.getValue()) / 1_000)
                .sorted()
                .toArray();
        System.out.printf(
                "%d changes at %d a second, %d refused; seen after the writer's answer: median %.1f ms, 99th of 100 %.1f ms, longest %.1f ms%n",
                lags.length, perSecond, refused.get(), at(lags, 0.5), at(lags, 0.99), at(lags, 1));
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))] / 1_000.0;
    }

    private void write(String externalId, CountDownLatch done) {
        try {
            var request = request("/api/directory/employees/" + externalId)
                    .header("Content-Type", "application/json")
                    .PUT(BodyPublishers.ofString("""
                            {"userName":"%1$s","name":"Lag","position":{"title":"Engineer","from":"2024-01-01"}}""".formatted(
                                    externalId)))
                    .build();
            int status = client.send(request, BodyHandlers.discarding()).statusCode();
            long now = System.nanoTime();
            if (status == 201) {
                written.put(externalId, now);
            } else {
                refused.incrementAndGet();
            }
        } catch (Exception failed) {
            failed.printStackTrace();
        } finally {
            done.countDown();
        }
    }

    private void read(String from, CountDownLatch done) {
        String place = from;
        while (done.getCount() > 0 || !seen.keySet().containsAll(written.keySet())) {
            String answer =
                    get("/api/changes?limit=200&wait=2&after=" + URLEncoder.encode(place, StandardCharsets.UTF_8));
            long now = System.nanoTime();
            Matcher matcher = EXTERNAL_ID.matcher(answer);
            while (matcher.find()) {
                seen.putIfAbsent(matcher.group(1), now);
            }
            place = next(answer);
        }
    }

    private String get(String path) {
        try {
            var answer = client.send(request(path).GET().build(), BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("%s was answered %d".formatted(path, answer.statusCode()));
            }
            return answer.body();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String next(String answer) {
        Matcher next = NEXT.matcher(answer);
        if (!next.find()) {
            throw new IllegalStateException("No place in the answer.");
        }
        return next.group(1);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(gateway + path)).header("Authorization", "Bearer " + token);
    }
}
