package org.nextlevel.stack.demo.promotion;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.nextlevel.stack.caller.Answer;
import org.nextlevel.stack.caller.Person;
import org.nextlevel.stack.server.StackProblem;

/** The payroll of the company: a server on this machine to which approved promotions are posted, and which believes only what is signed. */
public final class Payroll implements AutoCloseable {
    private static final String WEBHOOKS = "/api/webhooks";
    private static final String NAME = "Payroll of the demo";
    private static final int SECONDS = 60;

    private final Person hris;
    private final HttpServer server;
    private final String webhook;
    private final Webhook verifier;
    private final BlockingQueue<JsonNode> verified = new LinkedBlockingQueue<>();

    private Payroll(Person hris, HttpServer server, String webhook, Webhook verifier) {
        this.hris = hris;
        this.server = server;
        this.webhook = webhook;
        this.verifier = verifier;
    }

    /** One that listens from now on, for which the HR system makes a webhook. */
    public static Payroll open(Person hris) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
            hris.get(WEBHOOKS).expect(200).body().path("items").forEach(former -> deleteFormer(hris, former));
            Answer made = hris.post(
                            WEBHOOKS,
                            Map.of(
                                    "name",
                                    NAME,
                                    "url",
                                    "http://127.0.0.1:%d/promotions"
                                            .formatted(server.getAddress().getPort()),
                                    "types",
                                    List.of("promotion.approved")))
                    .expect(201);
            var payroll = new Payroll(
                    hris,
                    server,
                    made.body().path("id").asText(),
                    new Webhook(made.body().path("secret").asText()));
            server.createContext("/promotions", payroll::take);
            server.start();
            return payroll;
        } catch (IOException | EmptyWebhookSecretException e) {
            throw new StackProblem("The demo's payroll does not start.", e);
        }
    }

    /** The promotion that was posted, once one was whose signature the library believes. */
    public JsonNode awaitPromotion() {
        try {
            JsonNode promotion = verified.poll(SECONDS, TimeUnit.SECONDS);
            if (promotion == null) {
                throw new StackProblem("Nothing was posted to the demo's payroll within %d s: ask %s/%s/deliveries why."
                        .formatted(SECONDS, WEBHOOKS, webhook));
            }
            return promotion;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackProblem("Interrupted while waiting for the promotion.", e);
        }
    }

    @Override
    public void close() {
        hris.delete(WEBHOOKS + "/" + webhook);
        server.stop(0);
    }

    private void take(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        try {
            verifier.verify(body, exchange.getRequestHeaders());
            verified.add(new ObjectMapper().readTree(body));
            exchange.sendResponseHeaders(204, -1);
        } catch (WebhookVerificationException e) {
            exchange.sendResponseHeaders(401, -1);
        }
        exchange.close();
    }

    /** Of a demo that was broken off. */
    private static void deleteFormer(Person hris, JsonNode former) {
        if (former.path("name").asText().equals(NAME)) {
            hris.delete(WEBHOOKS + "/" + former.path("id").asText());
        }
    }
}
