import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;

/**
 * How many reads of a published framework a second framework-service answers to four callers. The kinds of reads take
 * turns in each round, so that a busy machine slows all of them alike; what counts is the ratio to the first.
 */
public final class FrameworkReads {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private FrameworkReads() {}

    /** The token and the address of a version, such as {@code http://127.0.0.1:8081/api/frameworks/engineering/versions/1}. */
    public static void main(String[] arguments) throws Exception {
        String token = arguments[0];
        String version = arguments[1];
        Map<String, HttpRequest> reads = new LinkedHashMap<>();
        reads.put("whole", request(version, token).build());
        reads.put("one level", request(version + "/levels/senior-1", token).build());
        reads.put("one competency", request(version + "/competencies/communication", token).build());
        reads.put("not modified", request(version, token).header("If-None-Match", "\"1\"").build());
        for (HttpRequest read : reads.values()) {
            perSecond(read, Duration.ofSeconds(3));
        }
        for (int round = 1; round <= 3; round++) {
            double whole = 0;
            for (var read : reads.entrySet()) {
                double rate = perSecond(read.getValue(), Duration.ofSeconds(3));
                whole = whole == 0 ? rate : whole;
                System.out.printf("round %d  %-15s %7.0f/s  %5.2f%n", round, read.getKey(), rate, rate / whole);
            }
        }
    }

    private static HttpRequest.Builder request(String address, String token) {
        return HttpRequest.newBuilder(URI.create(address)).header("Authorization", "Bearer " + token);
    }

    private static double perSecond(HttpRequest request, Duration time) throws Exception {
        LongAdder answers = new LongAdder();
        long end = System.nanoTime() + time.toNanos();
        try (var callers = Executors.newFixedThreadPool(4)) {
            for (int caller = 0; caller < 4; caller++) {
                callers.submit(() -> {
                    while (System.nanoTime() < end) {
                        int status = CLIENT.send(request, HttpResponse.BodyHandlers.discarding())
                                .statusCode();
                        if (status != 200 && status != 304) {
                            throw new IllegalStateException("Answered " + status);
                        }
                        answers.increment();
                    }
                    return null;
                });
            }
        }
        return answers.sum() / (time.toMillis() / 1000.0);
    }
}
