package org.nextlevel.stack.proof.bodies;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nextlevel.stack.Stack;
import org.nextlevel.stack.layout.Part;
import org.nextlevel.stack.server.StackProblem;

/** Sends one hostile body after the other, and notes how each was answered. */
final class HostileSender {
    /** Less than a token lives. */
    private static final Duration SIGNED_IN = Duration.ofMinutes(2);

    private final Stack stack;
    private final HttpClient client;
    private final Map<String, String> tokens = new HashMap<>();
    private final Map<String, Integer> answers = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();
    private long signedIn = System.nanoTime();
    private String slowest = "nothing";
    private long slowestMillis;

    HostileSender(Stack stack, HttpClient client) {
        this.stack = stack;
        this.client = client;
    }

    void send(HostileBody body) {
        String token = token(body.caller());
        long begun = System.nanoTime();
        String answer = answer(body, token);
        long millis = (System.nanoTime() - begun) / 1_000_000;
        if (millis > slowestMillis) {
            slowestMillis = millis;
            slowest = body.toString();
        }
        answers.merge(answer, 1, Integer::sum);
        // Who has too much to do at the moment was not harmed.
        if (answer.startsWith("5") && !answer.equals("503") || answer.startsWith("no")) {
            faults.add("%s: %s".formatted(answer, body));
        }
    }

    /** What was answered by an error of ours, or not at all. */
    List<String> faults() {
        return faults;
    }

    /** How many were answered how, and which took longest. */
    String summary() {
        return "%d hostile bodies; answers: %s; the slowest after %d ms: %s."
                .formatted(
                        answers.values().stream().mapToInt(Integer::intValue).sum(), answers, slowestMillis, slowest);
    }

    private String token(String caller) {
        if (System.nanoTime() - signedIn > SIGNED_IN.toNanos()) {
            tokens.clear();
            signedIn = System.nanoTime();
        }
        return tokens.computeIfAbsent(caller, stack::token);
    }

    private String answer(HostileBody body, String token) {
        try {
            return Integer.toString(client.send(
                            body.to(stack.layout().addresses().url(Part.API_GATEWAY), token), BodyHandlers.discarding())
                    .statusCode());
        } catch (IOException e) {
            return "no answer, " + e.getMessage();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackProblem("Interrupted while sending.", e);
        }
    }
}
