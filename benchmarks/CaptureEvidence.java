import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long logging a sentence takes with all that it suggests, through the gateway; beside it, in turns, reading its
 * suggestions anew, searching the running list and reading one page of it. What it logs it erases again.
 */
public final class CaptureEvidence {
    private static final int WARM_UP = 10;
    private static final int ROUNDS = 50;
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String token;
    private final String evidence;
    private final List<String> logged = new ArrayList<>();
    private final Map<String, List<Double>> times = new LinkedHashMap<>();

    private CaptureEvidence(String token, String gateway) {
        this.token = token;
        this.evidence = gateway + "/api/employees/me/evidence";
    }

    /** The token of somebody in the directory, and the address of the gateway. */
    public static void main(String[] arguments) throws Exception {
        var capture = new CaptureEvidence(arguments[0], arguments[1]);
        try {
            for (int round = 0; round < WARM_UP + ROUNDS; round++) {
                capture.round(round, round >= WARM_UP);
            }
        } finally {
            capture.erase();
        }
        capture.times.forEach((what, millis) -> System.out.printf(
                "%-12s median %6.1f ms   95 of 100 below %6.1f ms%n",
                what, at(millis, 0.5), at(millis, 0.95)));
    }

    private void round(int number, boolean counts) throws Exception {
        String body = "{\"summary\":\"Led 5 engineers and cut the nightly build %d from 40 to 12 minutes in March 2026\"}"
                .formatted(number);
        String answer = timed("capture", request(evidence).POST(HttpRequest.BodyPublishers.ofString(body)), counts);
        Matcher id = ID.matcher(answer);
        if (!id.find()) {
            throw new IllegalStateException(answer);
        }
        logged.add(id.group(1));
        timed("suggestions", request(evidence + "/" + id.group(1) + "/suggestions").GET(), counts);
        timed("search", request(evidence + "?q=nightly+build").GET(), counts);
        timed("list", request(evidence).GET(), counts);
    }

    private String timed(String what, HttpRequest.Builder request, boolean counts) throws Exception {
        long begin = System.nanoTime();
        HttpResponse<String> answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        double millis = (System.nanoTime() - begin) / 1e6;
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        if (counts) {
            times.computeIfAbsent(what, _ -> new ArrayList<>()).add(millis);
        }
        return answer.body();
    }

    private void erase() throws Exception {
        for (String id : logged) {
            CLIENT.send(
                    request(evidence + "/" + id + "/erasure")
                            .POST(HttpRequest.BodyPublishers.noBody())
                            .build(),
                    HttpResponse.BodyHandlers.discarding());
        }
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("If-Match", "*");
    }

    private static double at(List<Double> millis, double share) {
        double[] sorted = millis.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return Arrays.stream(sorted).skip((long) (share * sorted.length)).findFirst().orElseThrow();
    }
}
