package org.nextlevel.evidence.others;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.nextlevel.kit.problem.Unavailable;

/** Asks the other services for all that they keep of a company, with an operator's own token, and reads it as it comes. */
@ApplicationScoped
public class TenantData {
    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration FIRST_BYTE = Duration.ofSeconds(30);

    private final Map<String, String> urls;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(CONNECT).build();

    TenantData(
            @ConfigProperty(name = "quarkus.rest-client.advisor-service.url") String advisor,
            @ConfigProperty(name = "quarkus.rest-client.framework-service.url") String framework,
            @ConfigProperty(name = "quarkus.rest-client.integration-service.url") String integration) {
        this.urls =
                Map.of("advisor-service", advisor, "framework-service", framework, "integration-service", integration);
    }

    /**
     * What each of them answers, line by line; the last line has the number of rows.
     *
     * @throws Unavailable when one does not answer
     */
    public Parts of(String alias, String authorization) {
        Map<String, BufferedReader> lines = new LinkedHashMap<>();
        var parts = new Parts(lines);
        try {
            urls.forEach((service, url) -> lines.put(service, ask(service, url, alias, authorization)));
        } catch (Unavailable e) {
            parts.close();
            throw e;
        }
        return parts;
    }

    /** By service; to be closed. */
    public record Parts(Map<String, BufferedReader> lines) implements AutoCloseable {
        @Override
        public void close() {
            for (BufferedReader one : lines.values()) {
                try (one) {
                    continue;
                } catch (IOException _) {
                    // What is not read any more need not be closed in peace.
                }
            }
        }
    }

    private BufferedReader ask(String service, String url, String alias, String authorization) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + "/internal/tenants/" + alias + "/data"))
                .timeout(FIRST_BYTE)
                .header("Authorization", authorization)
                .build();
        try {
            var answer = client.send(request, BodyHandlers.ofInputStream());
            InputStream body = answer.body();
            if (answer.statusCode() != 200) {
                body.close();
                throw new IOException("It answered " + answer.statusCode());
            }
            return new BufferedReader(new InputStreamReader(body, UTF_8));
        } catch (IOException silent) {
            throw new Unavailable(service, silent);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Unavailable(service, interrupted);
        }
    }
}
