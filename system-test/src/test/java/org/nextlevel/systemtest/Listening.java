package org.nextlevel.systemtest;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.nextlevel.stack.caller.Await;

/** A screen that listens to live updates at a gateway. */
final class Listening implements AutoCloseable {
    private static final String DATA = "data: ";

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<String> heard = new CopyOnWriteArrayList<>();

    Listening(String gateway, String token) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(gateway + "/api/events"))
                .header("Authorization", "Bearer " + token)
                .build();
        Await.until("Reading what happened lately", () -> isOpen(request));
    }

    private boolean isOpen(HttpRequest request) {
        try {
            HttpResponse<Stream<String>> answer = client.send(request, BodyHandlers.ofLines());
            if (answer.statusCode() == 503) {
                return false;
            }
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("The gateway answers " + answer.statusCode());
            }
            Thread.ofVirtual().start(() -> hear(answer.body()));
            return true;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void hear(Stream<String> lines) {
        lines.filter(line -> line.startsWith(DATA)).forEach(line -> heard.add(line.substring(DATA.length())));
    }

    /** The data of all events so far. */
    List<String> heard() {
        return List.copyOf(heard);
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
