package org.nextlevel.benchmarks.write;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.nextlevel.benchmarks.event.Publisher;
import org.nextlevel.testkit.Tokens;

/** A company of two hundred who log what they did. */
final class Company {
    static final String TENANT = "bench";

    private static final int PEOPLE = 200;
    private static final String PERSON = """
            {"userName":"p%1$d","name":"Person %1$d","position":{"framework":"engineering","level":"engineer","title":"Engineer",
             "from":"2025-01-01"}}""";
    private static final String PIECE = """
            {"summary":"Repaired %1$s for %2$s","claims":[{"competency":"competency-1","level":"senior"},
             {"competency":"competency-2","level":"senior"},{"competency":"competency-3","level":"senior"}]}""";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<String> tokens;
    private final URI service;

    Company(URI service) {
        this.service = service;
        this.tokens = IntStream.range(0, PEOPLE)
                .mapToObj(number -> Tokens.of(TENANT, "p" + number))
                .toList();
    }

    /** Everybody comes into the directory, and their framework is published; returns when pieces can be logged. */
    void hire(String kafka) throws IOException, InterruptedException {
        String hris = Tokens.ofService(TENANT, "hris", "people:write");
        for (int number = 0; number < PEOPLE; number++) {
            HttpRequest person = request(service.resolve("/api/directory/employees/e" + number), hris)
                    .PUT(HttpRequest.BodyPublishers.ofString(PERSON.formatted(number)))
                    .build();
            HttpResponse<String> answer = client.send(person, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IOException(answer.body());
            }
        }
        try (Publisher publisher = new Publisher(kafka)) {
            publisher.publish(TENANT, 1, "0.25");
        }
        while (log(service, 0) != 201) {
            Thread.sleep(200);
        }
    }

    /** Somebody logs a piece that nobody logged before; the status of the answer. */
    int log(URI at, int who) throws IOException, InterruptedException {
        String piece = PIECE.formatted(
                UUID.randomUUID().toString().replace('-', 'g'),
                UUID.randomUUID().toString().replace('-', 'h'));
        HttpRequest request = request(at.resolve("/api/employees/me/evidence"), tokens.get(who % PEOPLE))
                .POST(HttpRequest.BodyPublishers.ofString(piece))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    private static HttpRequest.Builder request(URI address, String token) {
        return HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
    }
}
