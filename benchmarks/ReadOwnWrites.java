import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long it takes from logging evidence to a readiness that includes it, through the gateway: the write, and the read that
 * names its position and waits for it. What it logs it erases again.
 */
public final class ReadOwnWrites {
    private static final int WARM_UP = 50;
    private static final int ROUNDS = 300;
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String token;
    private final String me;

    private ReadOwnWrites(String token, String gateway) {
        this.token = token;
        this.me = gateway + "/api/employees/me";
    }

    /** The token of somebody in the directory, and the address of the gateway. */
    public static void main(String[] arguments) throws Exception {
        var own = new ReadOwnWrites(arguments[0], arguments[1]);
        List<String> logged = new ArrayList<>();
        List<Double> writes = new ArrayList<>();
        List<Double> reads = new ArrayList<>();
        List<Double> both = new ArrayList<>();
        try {
            for (int round = 0; round < WARM_UP + ROUNDS; round++) {
                long begin = System.nanoTime();
                HttpResponse<String> written = own.log(round);
                long middle = System.nanoTime();
                own.readiness(written.headers().firstValue("NextLevel-Position").orElseThrow());
                long end = System.nanoTime();
                Matcher id = ID.matcher(written.body());
                if (id.find()) {
                    logged.add(id.group(1));
                }
                if (round >= WARM_UP) {
                    writes.add((middle - begin) / 1e6);
                    reads.add((end - middle) / 1e6);
                    both.add((end - begin) / 1e6);
                }
                // Below the limit of one caller.
                Thread.sleep(20);
            }
        } finally {
            own.erase(logged);
        }
        print("log", writes);
        print("readiness", reads);
        print("both", both);
    }

    private HttpResponse<String> log(int number) throws Exception {
        String body = "{\"summary\":\"Cut the nightly build %d from 40 to 12 minutes\"}".formatted(number);
        return send(request("/evidence").POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private void readiness(String position) throws Exception {
        send(request("/readiness").header("NextLevel-Position", position).GET());
    }

    private void erase(List<String> logged) throws Exception {
        for (String id : logged) {
            CLIENT.send(
                    request("/evidence/" + id + "/erasure")
                            .header("If-Match", "*")
                            .POST(HttpRequest.BodyPublishers.noBody())
                            .build(),
                    HttpResponse.BodyHandlers.discarding());
            Thread.sleep(20);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(me + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        HttpResponse<String> answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return answer;
    }

    private static void print(String what, List<Double> millis) {
        double[] sorted =
                millis.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        System.out.printf(
                "%-10s median %6.1f ms   p95 %6.1f   p99 %6.1f   max %6.1f   of %d%n",
                what,
                at(sorted, 0.5),
                at(sorted, 0.95),
                at(sorted, 0.99),
                Arrays.stream(sorted).max().orElse(0),
                sorted.length);
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];
    }
}
