package org.nextlevel.stack.caller;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.nextlevel.stack.server.StackProblem;

/** Somebody signed in who calls the API through the gateway. */
public final class Person {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String POSITION = "NextLevel-Position";

    private final HttpClient client;
    private final String gateway;
    private final String name;
    private final String token;
    private final String position;

    /** Signed in with an access token; the gateway's address has no slash at the end. */
    public Person(HttpClient client, String gateway, String name, String token) {
        this(client, gateway, name, token, null);
    }

    private Person(HttpClient client, String gateway, String name, String token, String position) {
        this.client = client;
        this.gateway = gateway;
        this.name = name;
        this.token = token;
        this.position = position;
    }

    /** The same person, who sees at least what was written up to this position. */
    public Person at(String position) {
        return new Person(client, gateway, name, token, position);
    }

    public String name() {
        return name;
    }

    public Answer get(String path) {
        return send("GET", path, request(path).GET());
    }

    public Answer post(String path, Object body) {
        return post(path, body, null);
    }

    /** A step of what has this ETag, such as publishing a draft; null when the path needs none. */
    public Answer post(String path, Object body, String etag) {
        return send("POST", path, conditional(json(path), etag).POST(publisher(body)));
    }

    /** A change of what has this ETag; null begins something new. */
    public Answer put(String path, Object body, String etag) {
        return send("PUT", path, conditional(json(path), etag).PUT(publisher(body)));
    }

    /** A text of this media type. */
    public Answer postAs(String path, String mediaType, String text) {
        return send(
                "POST", path, request(path).header("Content-Type", mediaType).POST(BodyPublishers.ofString(text)));
    }

    /** A change of a part. */
    public Answer patch(String path, Object body) {
        return send("PATCH", path, json(path).method("PATCH", publisher(body)));
    }

    /** Like {@link #put} with a YAML text. */
    public Answer putYaml(String path, String yaml, String etag) {
        var request = request(path).header("Content-Type", "application/yaml");
        return send("PUT", path, conditional(request, etag).PUT(BodyPublishers.ofString(yaml)));
    }

    public Answer delete(String path) {
        return send("DELETE", path, request(path).DELETE());
    }

    /** The text at a path that answers no JSON. */
    public String text(String path) {
        return exchange(request(path).GET().build()).body();
    }

    /** The file at a path. */
    public byte[] bytes(String path) {
        return exchange(request(path).GET().build(), BodyHandlers.ofByteArray()).body();
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(gateway + path))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + token);
        return position == null ? request : request.header(POSITION, position);
    }

    private HttpRequest.Builder json(String path) {
        return request(path).header("Content-Type", "application/json");
    }

    private static HttpRequest.Builder conditional(HttpRequest.Builder request, String etag) {
        return etag == null ? request : request.header("If-Match", etag);
    }

    private static HttpRequest.BodyPublisher publisher(Object body) {
        return BodyPublishers.ofString(JSON.valueToTree(body).toString());
    }

    private Answer send(String method, String path, HttpRequest.Builder request) {
        HttpResponse<String> response = exchange(request.build());
        return new Answer(
                "%s %s".formatted(method, path),
                response.statusCode(),
                response.headers().firstValue("ETag").orElse(null),
                response.headers().firstValue(POSITION).orElse(null),
                body(response));
    }

    private HttpResponse<String> exchange(HttpRequest request) {
        return exchange(request, BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> exchange(HttpRequest request, HttpResponse.BodyHandler<T> reader) {
        try {
            return client.send(request, reader);
        } catch (IOException e) {
            throw new StackProblem("The gateway does not answer at %s: ./dev up starts it.".formatted(gateway), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackProblem("Interrupted while waiting for the gateway.", e);
        }
    }

    private static JsonNode body(HttpResponse<String> response) {
        boolean isJson = response.headers()
                .firstValue("Content-Type")
                .filter(type -> type.contains("json"))
                .isPresent();
        try {
            return isJson ? JSON.readTree(response.body()) : MissingNode.getInstance();
        } catch (IOException e) {
            throw new StackProblem("The gateway answered what is not JSON: " + response.body(), e);
        }
    }
}
