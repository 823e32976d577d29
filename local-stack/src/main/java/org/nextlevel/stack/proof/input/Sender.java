package org.nextlevel.stack.proof.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.nextlevel.stack.Stack;
import org.nextlevel.stack.layout.Part;
import org.nextlevel.stack.server.StackProblem;

/** Somebody who sends one request after the other, and notes what is wrong with an answer. */
final class Sender {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Among the answers, for who waited for a minute. */
    private static final int NOT_IN_TIME = 999;
    /** Less than a token lives. */
    private static final Duration SIGNED_IN = Duration.ofMinutes(2);
    /** Below what the gateway allows one caller. */
    private static final Duration PAUSE = Duration.ofMillis(15);

    private final Stack stack;
    private final HttpClient client;
    private final String caller;
    private final KnownValues known;
    private final Answers answers;
    /** Null before the first request. */
    private String token;

    private long signedIn;

    Sender(Stack stack, HttpClient client, String caller, KnownValues known, Answers answers) {
        this.stack = stack;
        this.client = client;
        this.caller = caller;
        this.known = known;
        this.answers = answers;
    }

    void send(RandomRequest request) {
        signIn();
        try {
            var response = client.send(
                    request.to(stack.layout().addresses().url(Part.API_GATEWAY), token), BodyHandlers.ofString());
            answers.note(request, response.statusCode());
            learn(request, response);
            fault(request, response)
                    .ifPresent(fault ->
                            answers.faults().add("%s %s: %s: %s".formatted(caller, request, fault, response.body())));
        } catch (HttpTimeoutException _) {
            answers.note(request, NOT_IN_TIME);
        } catch (IOException e) {
            answers.faults().add("%s %s: %s".formatted(caller, request, e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackProblem("Interrupted while sending.", e);
        }
        LockSupport.parkNanos(PAUSE.toNanos());
    }

    /** Somebody may have been put out meanwhile: then the former token is sent on, and refused. */
    private void signIn() {
        if (token == null || System.nanoTime() - signedIn > SIGNED_IN.toNanos()) {
            try {
                token = stack.token(caller);
            } catch (StackProblem e) {
                if (token == null) {
                    throw e;
                }
            }
            signedIn = System.nanoTime();
        }
    }

    private void learn(RandomRequest request, HttpResponse<String> response) {
        if (response.statusCode() < 300) {
            known.learn(request.operation().path(), json(response));
            response.headers()
                    .firstValue("ETag")
                    .ifPresent(tag -> known.learn(request.operation().path(), tag));
        }
    }

    /** What is wrong with an answer, if anything is. */
    private static Optional<String> fault(RandomRequest request, HttpResponse<String> response) {
        int status = response.statusCode();
        // On a machine that has too much to do a service may be silent for too long.
        if (status >= 500 && status != 503 && status != 504) {
            return Optional.of("answered " + status);
        }
        if (status == 503 && response.headers().firstValue("Retry-After").isEmpty()) {
            return Optional.of("503 without Retry-After");
        }
        boolean isScim = request.operation().path().startsWith("/scim");
        if (status >= 400 && !isScim && !json(response).has("requestId")) {
            return Optional.of("%d is no problem".formatted(status));
        }
        return Optional.empty();
    }

    private static JsonNode json(HttpResponse<String> response) {
        boolean isJson =
                response.headers().firstValue("Content-Type").orElse("").contains("json");
        try {
            return isJson && !response.body().isEmpty() ? JSON.readTree(response.body()) : MissingNode.getInstance();
        } catch (JsonProcessingException _) {
            return MissingNode.getInstance();
        }
    }
}
