package org.nextlevel.kit;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32;
import org.apache.kafka.clients.producer.Producer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.testkit.TestEvent;
import org.nextlevel.testkit.Tokens;

/** A write says where it stands, and a read that says so too has it in what it answers. */
@QuarkusTest
@Tag("live")
class ReadYourWritesTest {
    private static final String POSITION = "NextLevel-Position";

    @Inject
    Producer<String, String> kafka;

    private final String tenant = "own-writes-" + UUID.randomUUID();

    @Test
    void aReadWithThePositionOfAWriteHasItInTheCopies() {
        for (int i = 0; i < 20; i++) {
            Response written = write("hello");
            read(written.header(POSITION)).then().statusCode(200);
            String id = written.path("id");
            assertThat(Database.as(tenant, "select times from note_count where id = '%s'".formatted(id)))
                    .containsExactly("1");
        }
    }

    @Test
    void whatChangedNothingHasNoPosition() {
        write("refused").then().statusCode(409).header(POSITION, nullValue());
        read(null).then().statusCode(200).header(POSITION, nullValue());
    }

    @Test
    void aChangeHasAPositionToo() {
        Response written = write("a");
        given().auth()
                .oauth2(Tokens.of(tenant, "emma"))
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body("{\"text\":\"b\"}")
                .put("/notes/" + written.path("id"))
                .then()
                .statusCode(200)
                .header(POSITION, notNullValue());
    }

    @Test
    void whatDoesNotArriveIsNotYetVisible() {
        long began = System.nanoTime();
        read(position("advice-events", UUID.randomUUID(), Instant.now()))
                .then()
                .statusCode(503)
                .header("Retry-After", "1")
                .body("type", is("urn:problem:not-yet-visible"));
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isBetween(Duration.ofSeconds(2), Duration.ofSeconds(4));
    }

    @Test
    void aReadIsAnsweredAsSoonAsTheEventArrives() throws Exception {
        UUID event = UUID.randomUUID();
        var answer = CompletableFuture.supplyAsync(() -> read(position("advice-events", event, Instant.now())));
        Awaitility.await().pollDelay(Duration.ofMillis(300)).until(() -> !answer.isDone());
        tell(event);
        assertThat(answer.get(5, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
    }

    @Test
    void aTopicThatIsNotListenedToHereIsNotWaitedFor() {
        read(position("other-events", UUID.randomUUID(), Instant.now())).then().statusCode(200);
    }

    @Test
    void aPositionOfTheDayBeforeIsNotWaitedFor() {
        read(position("advice-events", UUID.randomUUID(), Instant.now().minus(Duration.ofDays(2))))
                .then()
                .statusCode(200);
    }

    @Test
    void severalPositionsAreWaitedFor() {
        read(write("a").header(POSITION) + ", " + write("b").header(POSITION))
                .then()
                .statusCode(200);
    }

    @Test
    void anotherTenantsPositionAndWhatIsNoneAreMalformed() {
        String position = write("a").header(POSITION);
        for (String text : List.of("x", "", position + position, position + ",")) {
            read(text)
                    .then()
                    .statusCode(400)
                    .body("type", is("urn:problem:malformed"))
                    .body("detail", containsString(POSITION))
                    .body("violations[0].parameter", is(POSITION));
        }
        given().auth()
                .oauth2(Tokens.of("somebody-else", "emma"))
                .header(POSITION, position)
                .get("/notes")
                .then()
                .statusCode(400);
    }

    @Test
    void withoutATokenThereIsNothingToWaitFor() {
        given().header(POSITION, "x").get("/notes").then().statusCode(401);
    }

    private Response write(String text) {
        return given().auth()
                .oauth2(Tokens.of(tenant, "emma"))
                .contentType(ContentType.JSON)
                .body("{\"text\":\"%s\"}".formatted(text))
                .post("/notes");
    }

    private Response read(String position) {
        var request = given().auth().oauth2(Tokens.of(tenant, "emma"));
        return (position == null ? request : request.header(POSITION, position)).get("/notes");
    }

    private void tell(UUID event) {
        String note = UUID.randomUUID().toString();
        kafka.send(TestEvent.of("NoteWritten", tenant, "/service-kit")
                .with("id", event)
                .to("advice-events", note, "{\"noteId\":\"%s\"}".formatted(note)));
    }

    /** As the kit writes it; a test of the format is {@code PositionTest}. */
    private String position(String topic, UUID event, Instant at) {
        byte[] bytes = ByteBuffer.allocate(29)
                .put((byte) 1)
                .putInt(checksum(tenant))
                .putInt((int) at.getEpochSecond())
                .putInt(checksum(topic))
                .putLong(event.getMostSignificantBits())
                .putLong(event.getLeastSignificantBits())
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static int checksum(String name) {
        CRC32 sum = new CRC32();
        sum.update(name.getBytes(UTF_8));
        return (int) sum.getValue();
    }
}
