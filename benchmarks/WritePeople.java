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
 * How many people a second an HR system adds one by one, and how many new managers it gives them: by PUT through the gateway, so
 * many requests at once. Arguments: the token of the HR system's account, the address of the gateway, how many people, and how
 * many at once.
 */
public final class WritePeople {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final int SPAN = 8;

    private final String token;
    private final String directory;
    private final String run = Long.toString(System.currentTimeMillis(), 36);
    private final Map<Integer, AtomicInteger> answers = new ConcurrentHashMap<>();

    private WritePeople(String token, String gateway) {
        this.token = token;
        this.directory = gateway + "/api/directory/employees/";
    }

    public static void main(String[] arguments) throws Exception {
        var people = new WritePeople(arguments[0], arguments[1]);
        int many = Integer.parseInt(arguments[2]);
        int atOnce = Integer.parseInt(arguments[3]);
        people.measure("add", many, atOnce, person -> (person - 1) / SPAN);
        people.measure("say again", many, atOnce, person -> (person - 1) / SPAN);
        // To the neighbour of the former manager, who was above neither.
        people.measure("another manager", many, atOnce, person -> (person - 1) / SPAN / SPAN);
    }

    private interface Managers {
        int of(int person);
    }

    private void measure(String what, int many, int atOnce, Managers managers) throws Exception {
        double[] millis = new double[many];
        answers.clear();
        long begin = System.nanoTime();
        try (ExecutorService pool = Executors.newFixedThreadPool(atOnce)) {
            for (int i = 0; i < many; i++) {
                int person = i;
                pool.submit(() -> {
                    long start = System.nanoTime();
                    put(person, managers.of(person));
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

    private void put(int person, int manager) throws Exception {
        String body = """
                {"userName":"%s-%d","name":"Person %d","email":"%s-%d@x.example"%s,
                 "position":{"framework":"general-ladder","level":"professional","title":"Driver","department":"Fleet %d","from":"2024-03-01"}}"""
                .formatted(
                        run,
                        person,
                        person,
                        run,
                        person,
                        person == 0 ? "" : ",\"managerExternalId\":\"%s-%d\"".formatted(run, manager),
                        person % 40);
        HttpRequest request = HttpRequest.newBuilder(URI.create(directory + run + "-" + person))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        if (answers.computeIfAbsent(answer.statusCode(), _ -> new AtomicInteger()).incrementAndGet() == 1
                && answer.statusCode() >= 300) {
            System.out.println(answer.body());
        }
    }
}
