package org.nextlevel.kit.trace;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nextlevel.stack.server.trace.ReceivedSpan;
import org.nextlevel.stack.server.trace.TraceTree;
import org.nextlevel.testkit.Tokens;
import org.nextlevel.testkit.trace.KeptTraces;

/** One trace from the request over the outbox and Kafka to the projection: on real servers, received by OTLP. */
@QuarkusTest
class TraceTest {
    private static final List<String> WAY = List.of("POST /notes", "tell NoteWritten", "hear NoteWritten");

    private final String id = UUID.randomUUID().toString().replace("-", "");

    @Test
    void whatFollowsFromARequestIsOneTree() {
        write("01", "emma", "hello");
        TraceTree trace = awaitWay();
        assertThat(trace.spans()).extracting(ReceivedSpan::name).containsExactlyElementsOf(WAY);
        assertThat(trace.spans()).extracting(ReceivedSpan::service).containsOnly("service-kit");
        assertThat(trace.roots())
                .singleElement()
                .extracting(ReceivedSpan::parentId)
                .isEqualTo("b7ad6b7169203331");
        for (int i = 1; i < WAY.size(); i++) {
            assertThat(trace.spans().get(i).parentId())
                    .isEqualTo(trace.spans().get(i - 1).spanId());
        }
    }

    @Test
    void noSpanSaysWhoseItIsOrWhatSomebodyWroteOrAsked() {
        write("01", "emma.secret", "A word of mine");
        String said = awaitWay().spans().stream()
                .map(span -> span.name() + span.facts())
                .collect(joining());
        assertThat(said)
                .contains("nextlevel.tenant=traced")
                .doesNotContainIgnoringCase("secret")
                .doesNotContain("word")
                .doesNotContain("asked")
                .doesNotContain("127.0.0.1");
    }

    @Test
    void aPathIsCalledByItsTemplateAndOneThatIsNoneByNothing() {
        String note = UUID.randomUUID().toString();
        traced("01", "emma").get("/notes/" + note).then().statusCode(404);
        traced("01", "emma").get("/of/" + note).then().statusCode(404);
        TraceTree trace = KeptTraces.await(id, tree -> tree.spans().size() == 2);
        assertThat(trace.spans()).extracting(ReceivedSpan::name).containsExactly("GET /notes/{id}", "GET");
        assertThat(trace.text()).doesNotContain(note);
    }

    @Test
    void aTraceThatTheGatewayDoesNotKeepIsNotSentAndItsIdGoesOn() {
        write("00", "emma", "not kept");
        String kept = UUID.randomUUID().toString().replace("-", "");
        given().auth()
                .oauth2(Tokens.of("traced", "emma"))
                .header("traceparent", "00-%s-b7ad6b7169203331-01".formatted(kept))
                .get("/notes")
                .then()
                .statusCode(200);
        KeptTraces.await(kept, tree -> tree.spans().size() == 1);
        // Sent in the order in which they ended: had it been kept, it would be here.
        assertThat(KeptTraces.all()).noneMatch(span -> span.traceId().equals(id));
    }

    private TraceTree awaitWay() {
        return KeptTraces.await(id, tree -> tree.spans().size() == WAY.size());
    }

    private void write(String flags, String user, String text) {
        traced(flags, user)
                .body("{\"text\":\"%s\"}".formatted(text))
                .post("/notes")
                .then()
                .statusCode(201);
    }

    private RequestSpecification traced(String flags, String user) {
        return given().auth()
                .oauth2(Tokens.of("traced", user))
                .contentType(ContentType.JSON)
                .header("traceparent", "00-%s-b7ad6b7169203331-%s".formatted(id, flags));
    }
}
