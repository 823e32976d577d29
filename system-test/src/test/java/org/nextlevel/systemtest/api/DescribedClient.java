package org.nextlevel.systemtest.api;

import java.io.IOException;
import java.net.Authenticator;
import java.net.CookieHandler;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import org.nextlevel.testkit.contract.ApiDocument;
import org.nextlevel.testkit.contract.CheckAnswer;
import org.nextlevel.testkit.contract.GivenAnswer;

/** Sends as another client does, and fails when the answer of an operation, or a body that was granted, is not as the merged document says. */
public final class DescribedClient extends HttpClient {
    private final HttpClient client;
    private final CheckAnswer check = new CheckAnswer(ApiDocument.of(MergedDocument.json()));

    /** Sends by this client. */
    public DescribedClient(HttpClient client) {
        this.client = client;
    }

    @Override
    public <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> reader)
            throws IOException, InterruptedException {
        HttpResponse<T> response = sendUnchecked(request, reader);
        List<String> faults = Stream.concat(
                        body(response).map(body -> faults(response, body)).orElse(List.of()).stream(),
                        faultsOfGranted(response).stream())
                .toList();
        if (!faults.isEmpty()) {
            throw new AssertionError("%s %s answered %d, and %s"
                    .formatted(
                            request.method(),
                            request.uri().getPath(),
                            response.statusCode(),
                            String.join("; ", faults)));
        }
        return response;
    }

    /** Sends, and leaves it to the caller to ask for the {@link #faults} of the answer. */
    public <T> HttpResponse<T> sendUnchecked(HttpRequest request, HttpResponse.BodyHandler<T> reader)
            throws IOException, InterruptedException {
        return client.send(request, reader);
    }

    /** How an answer with this body differs from what its operation is described to answer. */
    public List<String> faults(HttpResponse<?> response, byte[] body) {
        HttpRequest request = response.request();
        if (!request.uri().getPath().startsWith("/api/")) {
            return List.of();
        }
        Map<String, String> headers = new LinkedHashMap<>();
        response.headers()
                .map()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.getFirst()));
        return check.of(
                new GivenAnswer(request.method(), request.uri().getRawPath(), response.statusCode(), headers, body));
    }

    private List<String> faultsOfGranted(HttpResponse<?> response) {
        HttpRequest request = response.request();
        boolean isJson = request.headers().firstValue("Content-Type").stream().anyMatch("application/json"::equals);
        if (!isJson
                || response.statusCode() / 100 != 2
                || !request.uri().getPath().startsWith("/api/")) {
            return List.of();
        }
        return request.bodyPublisher()
                .map(SentBody::of)
                .filter(body -> body.length > 0)
                .map(body -> check.ofGranted(request.method(), request.uri().getRawPath(), body))
                .orElse(List.of());
    }

    /** Empty for a stream, which its reader reads. */
    private static Optional<byte[]> body(HttpResponse<?> response) {
        return switch (response.body()) {
            case String text -> Optional.of(text.getBytes(StandardCharsets.UTF_8));
            case byte[] bytes -> Optional.of(bytes);
            case null, default -> Optional.empty();
        };
    }

    @Override
    public <T> CompletableFuture<HttpResponse<T>> sendAsync(HttpRequest request, HttpResponse.BodyHandler<T> reader) {
        return client.sendAsync(request, reader);
    }

    @Override
    public <T> CompletableFuture<HttpResponse<T>> sendAsync(
            HttpRequest request, HttpResponse.BodyHandler<T> reader, HttpResponse.PushPromiseHandler<T> pushed) {
        return client.sendAsync(request, reader, pushed);
    }

    @Override
    public Optional<CookieHandler> cookieHandler() {
        return client.cookieHandler();
    }

    @Override
    public Optional<Duration> connectTimeout() {
        return client.connectTimeout();
    }

    @Override
    public Redirect followRedirects() {
        return client.followRedirects();
    }

    @Override
    public Optional<ProxySelector> proxy() {
        return client.proxy();
    }

    @Override
    public SSLContext sslContext() {
        return client.sslContext();
    }

    @Override
    public SSLParameters sslParameters() {
        return client.sslParameters();
    }

    @Override
    public Optional<Authenticator> authenticator() {
        return client.authenticator();
    }

    @Override
    public Version version() {
        return client.version();
    }

    @Override
    public Optional<Executor> executor() {
        return client.executor();
    }
}
