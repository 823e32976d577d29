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

/** The chat tool of somebody who wants to be told there what waits for them: a server on this machine that takes incoming webhooks. */
public final class ChatTool implements AutoCloseable {
    private static final String SETTINGS = "/api/employees/me/notification-settings";
    private static final int SECONDS = 60;

    private final Person owner;
    private final HttpServer server;
    private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();

    private ChatTool(Person owner, HttpServer server) {
        this.owner = owner;
        this.server = server;
    }

    /** One that listens from now on, and that its owner chooses to be told by. */
    public static ChatTool of(Person owner) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
            var tool = new ChatTool(owner, server);
            server.createContext("/hooks", tool::take);
            server.start();
            tool.choose(Map.of(
                    "channel",
                    "CHAT",
                    "url",
                    "http://127.0.0.1:%d/hooks".formatted(server.getAddress().getPort())));
            return tool;
        } catch (IOException e) {
            throw new StackProblem("The demo's chat tool does not start.", e);
        }
    }

    /** Tells what its owner was told of a decision. */
    public void tell(Narrator narrator) {
        String message;
        do {
            message = next();
        } while (!message.contains("decision"));
        narrator.result("The engineer's chat tool says, and no more than that: %s", message);
    }

    /** As before the demo. */
    @Override
    public void close() {
        choose(Map.of("channel", "E_MAIL"));
        server.stop(0);
    }

    private String next() {
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

    private void take(HttpExchange exchange) throws IOException {
        messages.add(new ObjectMapper()
                .readTree(exchange.getRequestBody())
                .path("text")
                .asText());
        exchange.sendResponseHeaders(200, -1);
        exchange.close();
    }
}
