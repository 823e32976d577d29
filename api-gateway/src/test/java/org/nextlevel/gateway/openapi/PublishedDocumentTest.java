package org.nextlevel.gateway.openapi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.zip.GZIPInputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nextlevel.gateway.Services;

@QuarkusTest
@WithTestResource(Services.class)
@Tag("api")
class PublishedDocumentTest {
    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    @Test
    void theDocumentIsCompressedForWhoeverTakesItSo() throws Exception {
        HttpResponse<byte[]> packed = get("Accept-Encoding", "gzip");
        assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
        try (InputStream text = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
            assertThat(text.readAllBytes())
                    .isEqualTo(get("Accept-Encoding", "identity").body());
        }
    }

    @Test
    void whoHasTheDocumentDoesNotGetItAgain() {
        String tag = given().get("/openapi").then().statusCode(200).extract().header("ETag");
        given().header("If-None-Match", tag)
                .get("/openapi")
                .then()
                .statusCode(304)
                .header("ETag", is(tag))
                .header("Vary", containsString("Accept-Encoding"))
                .body(is(""));
        given().header("If-None-Match", tag).get("/openapi.json").then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "application/json,200,application/json",
        "application/yaml,200,application/yaml",
        "*/*,200,application/yaml",
        "'text/html, */*;q=0.8',200,application/yaml",
        "bogus,406,application/problem+json",
        "text/html,406,application/problem+json",
        "'application/yaml;q=0, text/html',406,application/problem+json",
    })
    void whoAcceptsNeitherYamlNorJsonIsToldSo(String accept, int status, String type) {
        given().header("Accept", accept)
                .get("/openapi")
                .then()
                .statusCode(status)
                .contentType(containsString(type));
    }

    private HttpResponse<byte[]> get(String header, String value)
            throws IOException, InterruptedException, URISyntaxException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(new URI("http", null, "localhost", port, "/openapi", null, null))
                    .header(header, value)
                    .build();
            return client.send(request, BodyHandlers.ofByteArray());
        }
    }
}
