package org.nextlevel.kit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nextlevel.testkit.Tokens;

/** What the caller has already is not sent again, and what is sent is small. */
@QuarkusTest
@Tag("api")
class ConditionalGetTest {
    @TestHTTPResource
    URI service;

    @Test
    void anAnswerWithoutAVersionHasTheTagOfItsContent() throws Exception {
        HttpResponse<byte[]> first = get("/forms/large?times=3");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(tag).startsWith("W/\"");
        HttpResponse<byte[]> second = get("/forms/large?times=3", "If-None-Match", tag);
        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
        assertThat(second.headers().firstValue("Transfer-Encoding")).isEmpty();
        assertThat(second.headers().firstValue("ETag")).contains(tag);
        assertThat(get("/forms/large?times=4", "If-None-Match", tag).statusCode())
                .isEqualTo(200);
    }

    @Test
    void aTextHasATagToo() throws Exception {
        String path = "/forms/7b6f0d0e-6f0a-4c3c-9a55-0b8f6f9f1c11/entries/1";
        String tag = get(path).headers().firstValue("ETag").orElseThrow();
        assertThat(get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @Test
    void aVersionHasOneTagWhetherItIsWeakOrNot() throws Exception {
        String note = given().auth()
                .oauth2(Tokens.of("tags", "emma"))
                .contentType("application/json")
                .body("{\"text\":\"a\"}")
                .post("/notes")
                .header("Location");
        HttpResponse<byte[]> answer = get(note);
        assertThat(answer.headers().firstValue("ETag")).contains("\"0\"");
        for (String known : new String[] {"\"0\"", "W/\"0\"", "\"9\", \"0\"", "*"}) {
            assertThat(get(note, "If-None-Match", known).statusCode()).as(known).isEqualTo(304);
        }
    }

    @Test
    void moreThanAKilobyteIsCompressedForWhoeverTakesIt() throws Exception {
        HttpResponse<byte[]> plain = get("/forms/large?times=1000");
        HttpResponse<byte[]> small = get("/forms/large?times=1000", "Accept-Encoding", "br, gzip;q=0.8");
        assertThat(small.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(small.headers().allValues("Vary")).contains("Accept-Encoding");
        assertThat(plain.headers().allValues("Vary")).contains("Accept-Encoding");
        assertThat(small.body()).hasSizeLessThan(plain.body().length / 10);
        assertThat(unzipped(small.body())).isEqualTo(plain.body());
        assertThat(small.headers().firstValue("ETag")).isEqualTo(plain.headers().firstValue("ETag"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"3|gzip", "1000|identity", "1000|gzip;q=0", "1000|br", "1000|*;q=0"})
    void whatIsSmallOrNotWantedSoIsSentAsItIs(int times, String accepted) throws Exception {
        HttpResponse<byte[]> answer = get("/forms/large?times=" + times, "Accept-Encoding", accepted);
        assertThat(answer.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).startsWith("{\"texts\"");
    }

    /** Vert.x loses the body of a larger answer now and then when the connection becomes HTTP/2 with its first request. */
    @Test
    void aConnectionWithoutTlsStaysWhatItIsThoughTheClientAsksForHttp2() throws Exception {
        HttpResponse<byte[]> answer = get("/forms/large?times=1000");
        assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_1_1);
    }

    private HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(service.resolve(path))
                .header("Authorization", "Bearer " + Tokens.of("tags", "emma"));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    private static byte[] unzipped(byte[] content) throws IOException {
        return new GZIPInputStream(new ByteArrayInputStream(content)).readAllBytes();
    }
}
