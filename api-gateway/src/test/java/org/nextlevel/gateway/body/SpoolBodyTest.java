package org.nextlevel.gateway.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.nextlevel.gateway.Calls.body;
import static org.nextlevel.gateway.Calls.isProblem;
import static org.nextlevel.gateway.Calls.signedIn;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.gateway.Services;
import org.nextlevel.gateway.Tokens;
import org.nextlevel.gateway.request.RawCall;

/** A file of people may be larger than what the gateway holds in memory. */
@QuarkusTest
@WithTestResource(Services.class)
@Tag("M10.1")
class SpoolBodyTest {
    private static final int LIMIT = 1024 * 1024;

    /** What others left there is not ours. */
    private final long before = spooled();

    @Test
    void aFileThatIsLargerThanOtherBodiesArrivesWholeAndLeavesNothingOnTheDisk() {
        body(signedIn(), LIMIT)
                .post("/api/imports?dryRun=true")
                .then()
                .statusCode(200)
                .body("length", is(LIMIT))
                .body("uri", is("/api/imports?dryRun=true"));
        await().until(() -> spooled() <= before);
    }

    @Test
    void aFileOfUnknownLengthArrivesWhole() throws IOException {
        assertThat(chunked(LIMIT)).startsWith("HTTP/1.1 200").contains("\"length\":" + LIMIT);
    }

    @Test
    void aFileOverTheLimitIsRefusedAndLeavesNothingOnTheDisk() throws IOException {
        isProblem(body(signedIn(), LIMIT + 1).post("/api/imports"), 413, "too-large");
        assertThat(chunked(LIMIT + 1)).startsWith("HTTP/1.1 413").contains("urn:problem:too-large");
        await().until(() -> spooled() <= before);
    }

    @Test
    void whatIsSentToAnImportIsNoLargerThanOtherBodies() {
        isProblem(body(signedIn(), LIMIT).post("/api/imports/1/application"), 413, "too-large");
    }

    private static long spooled() {
        String[] names = new File(System.getProperty("java.io.tmpdir")).list();
        return Stream.of(names).filter(name -> name.matches("body-.*\\.part")).count();
    }

    private static String chunked(int bytes) throws IOException {
        String head =
                "POST /api/imports HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer %s\r\n"
                        .formatted(Tokens.ofANewcomer());
        String oneChunk = Integer.toHexString(bytes) + "\r\n" + "x".repeat(bytes) + "\r\n0\r\n\r\n";
        return RawCall.send(
                RestAssured.port,
                head + "Transfer-Encoding: chunked\r\n",
                oneChunk.getBytes(StandardCharsets.US_ASCII));
    }
}
