package org.nextlevel.stack.demo.promotion;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.nextlevel.stack.caller.Answer;
import org.nextlevel.stack.caller.Person;
import org.nextlevel.stack.demo.script.Narrator;
import org.nextlevel.stack.server.StackProblem;

/**
 * A chat tool in which somebody wants to be told what waits for them, and HR has a room: a server on this machine that takes incoming
 * webhooks.
 */
public final class ChatTool implements AutoCloseable {
    private static final String SETTINGS = "/api/employees/me/notification-settings";
    private static final String NAME = "HR of the demo";
    private static final int SECONDS = 60;

    private static final String ROOMS = "/api/chat-rooms";

    private final Person owner;
    private final Person hr;
    private final HttpServer server;
    private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> room = new LinkedBlockingQueue<>();

    private ChatTool(Person owner, Person hr, HttpServer server) {
        this.owner = owner;
        this.hr = hr;
        this.server = server;
    }

    /** One that listens from now on, that its owner chooses to be told by, and that has a room for HR. */
    public static ChatTool of(Person owner, Person hr) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
            var tool = new ChatTool(owner, hr, server);
            server.createContext("/hooks", exchange -> take(exchange, tool.messages));
            server.createContext("/hr", exchange -> take(exchange, tool.room));
            server.start();
            tool.choose(Map.of("channel", "CHAT", "url", tool.url("/hooks")));
            tool.endRooms();
            hr.post(
                            ROOMS,
                            Map.of(
                                    "name",
                                    NAME,
                                    "url",
                                    tool.url("/hr"),
                                    "language",
                                    "en",
                                    "timings",
                                    Map.of("DECISION", "AT_ONCE")))
                    .expect(201);
            return tool;
        } catch (IOException e) {
            throw new StackProblem("The demo's chat tool does not start.", e);
        }
    }

    /** Tells what HR's room and the owner were told of a decision. */
    public void tell(Narrator narrator) {
        narrator.result("HR's chat room says, and names nobody: %s", ofDecision(room));
        narrator.result("The engineer's chat tool says, and no more than that: %s", ofDecision(messages));
    }

    /** As before the demo. */
    @Override
    public void close() {
        choose(Map.of("channel", "E_MAIL"));
        endRooms();
        server.stop(0);
    }

    private String url(String path) {
        return "http://127.0.0.1:%d%s".formatted(server.getAddress().getPort(), path);
    }

    private void endRooms() {
        hr.get(ROOMS + "?limit=200")
                .expect(200)
                .body()
                .path("items")
                .valueStream()
                .filter(one -> one.path("name").asText().equals(NAME))
                .forEach(one -> hr.delete(ROOMS + "/" + one.path("id").asText()).expect(204));
    }

    private static String ofDecision(BlockingQueue<String> messages) {
        String message;
        do {
            message = next(messages);
        } while (!message.contains("decision"));
        return message;
    }

    private static String next(BlockingQueue<String> messages) {
        try {
            String message = messages.poll(SECONDS, TimeUnit.SECONDS);
            if (message == null) {
                throw new StackProblem("Nothing came to the demo's chat tool within %d s.".formatted(SECONDS));
            }
            return message;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackProblem("Interrupted while waiting for a message.", e);
        }
    }

    private void choose(Map<String, ?> settings) {
        Answer former = owner.get(SETTINGS).expect(200);
        owner.put(SETTINGS, settings, former.etag()).expect(200);
    }

    private static void take(HttpExchange exchange, BlockingQueue<String> messages) throws IOException {
        messages.add(new ObjectMapper()
                .readTree(exchange.getRequestBody())
                .path("text")
                .asText());
        exchange.sendResponseHeaders(200, -1);
        exchange.close();
    }
}
