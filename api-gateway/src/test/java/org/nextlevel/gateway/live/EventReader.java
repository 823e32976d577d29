package org.nextlevel.gateway.live;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** A client of event streams, as the standard describes one: blocks of fields, and comments. */
final class EventReader implements AutoCloseable {
    private final HttpClient client = HttpClient.newHttpClient();
    private final HttpResponse<Stream<String>> answer;
    private final List<Map<String, String>> events = new CopyOnWriteArrayList<>();
    private final List<String> comments = new CopyOnWriteArrayList<>();
    private volatile String lastId;
    private volatile boolean ended;

    /** @param lastId null for a new client */
    EventReader(int port, String token, String lastId) {
        this.lastId = lastId;
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/api/events".formatted(port)))
                .header("Authorization", "Bearer " + token);
        if (lastId != null) {
            request.header("Last-Event-ID", lastId);
        }
        try {
            answer = client.send(request.build(), BodyHandlers.ofLines());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
        Thread.ofVirtual().start(this::read);
    }

    HttpResponse<?> answer() {
        return answer;
    }

    /** All that happened so far, without the signs of life. */
    List<Map<String, String>> events() {
        return List.copyOf(events);
    }

    List<String> types() {
        return events.stream().map(event -> event.get("event")).toList();
    }

    List<String> comments() {
        return List.copyOf(comments);
    }

    String lastId() {
        return lastId;
    }

    boolean hasEnded() {
        return ended;
    }

    @Override
    public void close() {
        client.shutdownNow();
    }

    private void read() {
        Map<String, String> block = new HashMap<>();
        try {
            for (String line : (Iterable<String>) answer.body()::iterator) {
                if (line.isEmpty()) {
                    finish(new HashMap<>(block));
                    block.clear();
                } else if (line.startsWith(":")) {
                    comments.add(line);
                } else {
                    String[] field = line.split(": ?", 2);
                    block.put(field[0], field[1]);
                }
            }
        } catch (RuntimeException _) {
            // Closed by the test.
        }
        ended = true;
    }

    private void finish(Map<String, String> block) {
        lastId = block.getOrDefault("id", lastId);
        if (block.containsKey("data")) {
            events.add(block);
        }
    }
}
