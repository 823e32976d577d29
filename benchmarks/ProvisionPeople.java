import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How many people a second an identity provider adds by SCIM, one by one as Okta and Entra do, and looks up by user name and by
 * address. Arguments: the token of an account with the scope {@code scim}, the address of the gateway, how many people, and how
 * many at once.
 */
public final class ProvisionPeople {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String token;
    private final String users;
    private final String run = Long.toString(System.currentTimeMillis(), 36);
    private final Map<Integer, AtomicInteger> answers = new ConcurrentHashMap<>();

    private ProvisionPeople(String token, String gateway) {
        this.token = token;
        this.users = gateway + "/scim/v2/Users";
    }

    public static void main(String[] arguments) throws Exception {
        var people = new ProvisionPeople(arguments[0], arguments[1]);
        int many = Integer.parseInt(arguments[2]);
        int atOnce = Integer.parseInt(arguments[3]);
        people.measure("add", many, atOnce, people::added);
        people.measure("by user name", many / 4, atOnce, person -> people.found("userName eq \"%s-%d\"", person));
        people.measure(
                "by address", many / 4, atOnce, person -> people.found("emails.value eq \"%s-%d@x.example\"", person));
        people.measure(
                "by work address",
                many / 4,
                atOnce,
                person -> people.found("emails[type eq \"work\" and value eq \"%s-%d@x.example\"]", person));
    }

    private interface Requests {
        HttpRequest of(int person);
    }

    private void measure(String what, int many, int atOnce, Requests requests) throws Exception {
        double[] millis = new double[many];
        answers.clear();
        long begin = System.nanoTime();
        try (ExecutorService pool = Executors.newFixedThreadPool(atOnce)) {
            for (int i = 0; i < many; i++) {
                int person = i;
                pool.submit(() -> {
                    long start = System.nanoTime();
                    send(requests.of(person));
                    millis[person] = (System.nanoTime() - start) / 1e6;
                    return null;
                });
            }
            pool.shutdown();
            pool.awaitTermination(1, TimeUnit.HOURS);
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        Arrays.sort(millis);
        System.out.printf(
                "%-16s %5d by %2d at once: %5.0f a second, median %.0f ms, 99th of 100 %.0f ms, answers %s%n",
                what, many, atOnce, many / seconds, millis[many / 2], millis[many * 99 / 100], answers);
    }

    private HttpRequest added(int person) {
        String body = """
                {"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"%1$s-%2$d","externalId":"%1$s-%2$d",
                 "displayName":"Person %2$d","title":"Driver","active":true,
                 "emails":[{"value":"%1$s-%2$d@x.example","type":"work","primary":true},
                  {"value":"%1$s-%2$d@home.example","type":"home"}]}""".formatted(run, person);
        return to(users).POST(HttpRequest.BodyPublishers.ofString(body)).build();
    }

    private HttpRequest found(String filter, int person) {
        String asked = java.net.URLEncoder.encode(
                filter.formatted(run, person), java.nio.charset.StandardCharsets.UTF_8);
        return to(users + "?filter=" + asked).GET().build();
    }

    private HttpRequest.Builder to(String address) {
        return HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/scim+json");
    }

    private void send(HttpRequest request) throws Exception {
        HttpResponse<String> answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        if (answers.computeIfAbsent(answer.statusCode(), _ -> new AtomicInteger()).incrementAndGet() == 1
                && answer.statusCode() >= 300) {
            System.out.println(answer.body());
        }
    }
}
