package org.nextlevel.framework;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nextlevel.testkit.Tokens;

/** What a file is, its sender says: it is not guessed. */
@QuarkusTest
@Tag("strict")
class UntypedBodyTest {
    @TestHTTPResource
    URI service;

    @ParameterizedTest
    @CsvSource({
        "PUT, /api/frameworks/any/draft",
        "POST, /api/competency-libraries/any/imports",
        "POST, /api/competency-libraries/any/imports?dryRun=true",
        "POST, /api/frameworks/any/postings?title=a",
    })
    void aFileWithoutATypeIsRefusedWithTheTypesThatAreRead(String method, String path)
            throws IOException, InterruptedException {
        // REST Assured always names a type.
        HttpRequest request = HttpRequest.newBuilder(service.resolve(path))
                .header("Authorization", "Bearer " + Tokens.of("untyped", "erik", "framework-editor"))
                .method(method, BodyPublishers.ofString("level,competency,text"))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(415);
            assertThat(answer.body()).contains("urn:problem:unsupported-media-type", "Send Content-Type: ");
        }
    }
}
