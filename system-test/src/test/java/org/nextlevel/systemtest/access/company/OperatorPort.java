package org.nextlevel.systemtest.access.company;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.nextlevel.stack.layout.Addresses;
import org.nextlevel.stack.layout.Part;

/** The port of evidence-service that the gateway does not lead to, where operators say which companies there are. */
public record OperatorPort(HttpClient client, Addresses addresses) {
    /** How far the port is from the public one. */
    private static final int BESIDE = 10;

    /** Makes a company known, with an operator's token. */
    public void admits(String company, String token) {
        put(company, "active", token);
    }

    /** Closes a company for the time being. */
    public void suspends(String company, String token) {
        put(company, "suspended", token);
    }

    private void put(String company, String state, String token) {
        int port = addresses.port(Part.EVIDENCE_SERVICE) + BESIDE;
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:%d/tenants/%s/%s".formatted(port, company, state)))
                .header("Authorization", "Bearer " + token)
                .PUT(BodyPublishers.noBody())
                .build();
        try {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("%s answered %s".formatted(request, answer.body()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
