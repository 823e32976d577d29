package org.nextlevel.benchmarks.read;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.nextlevel.benchmarks.event.Publisher;
import org.nextlevel.benchmarks.service.Processors;
import org.nextlevel.benchmarks.service.RunningService;
import org.nextlevel.benchmarks.service.Stand;
import org.nextlevel.testkit.Tokens;

/**
 * Starts advisor-service with a PostgreSQL and a Kafka of its own and a directory that knows no names, and asks for readiness, advice and
 * a team one after the other. What it started ends with it; its logs and data stay.
 */
public final class ReadCosts {
    private static final int WARM_UP = 400;
    private static final int ROUNDS = 200;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Processors database;

    private ReadCosts(Processors database) {
        this.database = database;
    }

    /** @param arguments the {@code quarkus-app} of other builds to be compared, the oldest first; may be left out */
    public static void main(String[] arguments) throws Exception {
        HttpServer directory = directory();
        try (Stand stand = Stand.start(
                "advisor-service",
                "advisor",
                Stream.of(arguments),
                Map.of(
                        "nextlevel.directory.url",
                        "http://127.0.0.1:" + directory.getAddress().getPort()))) {
            try (People people = new People(stand.postgres().databases().connect("advisor", "postgres"));
                    Publisher publisher = new Publisher(stand.kafka().bootstrapServers())) {
                people.seed();
                publisher.publish(People.TENANT, 1, "0.25");
                people.awaitAssessed();
            }
            var costs = new ReadCosts(new Processors(stand.postgres().process()));
            for (int pieces : People.PIECES) {
                for (String what : List.of("readiness", "advice")) {
                    costs.compare(stand.services(), what, "with-" + pieces);
                }
            }
            costs.compare(stand.services(), "team", "manager");
        } finally {
            directory.stop(0);
        }
    }

    private static HttpServer directory() throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] nobody = "{\"items\":[]}".getBytes(StandardCharsets.UTF_8);
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, nobody.length);
            exchange.getResponseBody().write(nobody);
            exchange.close();
        });
        server.start();
        return server;
    }

    private void compare(List<RunningService> services, String what, String who) throws Exception {
        for (RunningService service : services) {
            ask(service, what, who, "", WARM_UP);
        }
        for (RunningService service : services) {
            // Another build may answer otherwise, and so by another tag.
            String tag =
                    measure(service, what, who, "").headers().firstValue("ETag").orElseThrow();
            measure(service, what, who, tag);
        }
    }

    private HttpResponse<byte[]> measure(RunningService service, String what, String who, String known)
            throws Exception {
        double own = service.processorSeconds();
        double databases = database.seconds();
        long begin = System.nanoTime();
        HttpResponse<byte[]> answer = ask(service, what, who, known, ROUNDS);
        System.out.printf(
                Locale.ROOT,
                "%-24s %-10s %-10s %d %8d bytes; service %6.2f ms of processor, PostgreSQL %5.2f ms, by the clock %6.2f ms%n",
                service.name(),
                what,
                who,
                answer.statusCode(),
                answer.body().length,
                (service.processorSeconds() - own) / ROUNDS * 1000,
                (database.seconds() - databases) / ROUNDS * 1000,
                (System.nanoTime() - begin) / 1e6 / ROUNDS);
        return answer;
    }

    private HttpResponse<byte[]> ask(RunningService service, String what, String who, String known, int times)
            throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(service.address() + "/api/employees/me/" + what))
                .header("Authorization", "Bearer " + Tokens.of(People.TENANT, who));
        if (!known.isEmpty()) {
            request.header("If-None-Match", known);
        }
        HttpResponse<byte[]> answer = null;
        for (int i = 0; i < times; i++) {
            answer = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        }
        if (answer.statusCode() != (known.isEmpty() ? 200 : 304)) {
            throw new IOException(answer.statusCode() + " " + new String(answer.body(), StandardCharsets.UTF_8));
        }
        return answer;
    }
}
