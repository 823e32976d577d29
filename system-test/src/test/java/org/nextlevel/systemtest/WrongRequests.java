package org.nextlevel.systemtest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Sends the rows of the table of wrong requests to the stack in which the story was told. */
final class WrongRequests {
    private static final int MORE_THAN_ANY_BODY = 7_000_000;
    private static final String USED_KEY = "used-by-the-first-piece";

    private final RunningStack stack;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, String> facts = new HashMap<>();

    private WrongRequests(RunningStack stack) {
        this.stack = stack;
    }

    /** With a piece of evidence of the story's engineer, about which the requests can be wrong. */
    static WrongRequests in(RunningStack stack, JsonNode verdict) {
        WrongRequests requests = new WrongRequests(stack);
        requests.facts.put("me", verdict.at("/employee/id").asText());
        requests.facts.put("framework", verdict.path("framework").asText());
        requests.facts.put("target", verdict.at("/target/key").asText());
        requests.facts.put("unknown", UUID.randomUUID().toString());
        requests.facts.put("long", "k".repeat(101));
        requests.facts.put("large", "{\"summary\":\"%s\"}".formatted("a".repeat(MORE_THAN_ANY_BODY)));
        requests.facts.put("usedKey", USED_KEY);
        requests.logEvidence();
        return requests;
    }

    void send(WrongRequest row) throws IOException, InterruptedException {
        String token = row.who().endsWith("body") ? "not.a.token" : stack.token(row.who());
        row.with(facts).isRefused(client, stack.gateway(), token);
    }

    private void logEvidence() {
        HttpRequest request = HttpRequest.newBuilder(URI.create(stack.gateway() + "/api/employees/me/evidence"))
                .header("Authorization", "Bearer " + stack.token("acme-engineer"))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", USED_KEY)
                .POST(HttpRequest.BodyPublishers.ofString("{\"summary\":\"A piece about which requests are wrong\"}"))
                .build();
        try {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            facts.put(
                    "evidence",
                    new ObjectMapper().readTree(answer.body()).path("id").asText());
            facts.put("version", answer.headers().firstValue("ETag").orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
