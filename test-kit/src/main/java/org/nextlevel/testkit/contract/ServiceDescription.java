package org.nextlevel.testkit.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** What the service under test says of its API, asked for once. */
record ServiceDescription(CheckAnswer check, RecordedExamples examples) {
    static ServiceDescription at(URI address) {
        try (var client = HttpClient.newHttpClient()) {
            String json = client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                    .body();
            ApiDocument document = ApiDocument.of(json);
            return new ServiceDescription(new CheckAnswer(document), new RecordedExamples(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
