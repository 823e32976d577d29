import com.sun.net.httpserver.HttpServer;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many deliveries a minute reach a receiver on this machine: a webhook is made, and all that the company's feed keeps is sent to it. Arguments: a token
 * with the scope {@code webhooks:manage}, the address of the gateway, how many changes of the feed to wait for at most.
 */
public final class WebhookRate {
    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private WebhookRate() {}

    public static void main(String[] arguments) throws Exception {
        int most = Integer.parseInt(arguments[2]);
        AtomicInteger received = new AtomicInteger();
        AtomicLong first = new AtomicLong();
        AtomicLong last = new AtomicLong();
        Set<String> ids = ConcurrentHashMap.newKeySet();
        HttpServer receiver = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 1_024);
        receiver.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        receiver.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            first.compareAndSet(0, System.nanoTime());
            last.set(System.nanoTime());
            ids.add(exchange.getRequestHeaders().getFirst("webhook-id"));
            received.incrementAndGet();
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        receiver.start();
        String made = call(arguments, "POST", "/api/webhooks", "{\"name\":\"Rate\",\"url\":\"http://127.0.0.1:%d/\"}"
                .formatted(receiver.getAddress().getPort()));
        Matcher id = ID.matcher(made);
        id.find();
        String webhook = "/api/webhooks/" + id.group(1);
        call(arguments, "POST", webhook + "/resends", "{\"from\":\"2020-01-01T00:00:00Z\"}");
        int before = -1;
        while (received.get() < most && received.get() != before) {
            before = received.get() == 0 ? -1 : received.get();
            Thread.sleep(2_000);
        }
        double seconds = (last.get() - first.get()) / 1e9;
        System.out.printf(
                "%d deliveries of %d changes in %.1f s: %.0f a minute%n",
                received.get(), ids.size(), seconds, received.get() / seconds * 60);
        call(arguments, "DELETE", webhook, "");
        receiver.stop(0);
    }

    private static String call(String[] arguments, String method, String path, String body) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(arguments[1] + path))
                .header("Authorization", "Bearer " + arguments[0])
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body))
                .build();
        var answer = CLIENT.send(request, BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException("%s %s was answered %d: %s".formatted(method, path, answer.statusCode(), answer.body()));
        }
        return answer.body();
    }
}
