package org.nextlevel.kit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.nextlevel.testkit.TestEvent;
import org.nextlevel.testkit.Tokens;
import org.nextlevel.testkit.Topics;
import org.nextlevel.testkit.log.ExpectedLog;

/** Commit, relay, Kafka, inbox, projection: on a real broker. */
@QuarkusTest
@ExpectedLog(logger = "io.smallrye.reactive.messaging.provider", says = "has no header ce_id")
class EventTest {
    @Inject
    Producer<String, String> kafka;

    @Test
    void whatIsCommittedArrivesWithItsCloudEventsAttributes() {
        String id = write("acme", "hello", 201);
        awaitCount(id, "1");
        ConsumerRecord<String, String> record = Topics.records("advice-events").stream()
                .filter(r -> id.equals(r.key()))
                .findFirst()
                .orElseThrow();
        assertThat(Topics.header(record, "ce_specversion")).hasValue("1.0");
        assertThat(Topics.header(record, "ce_type")).hasValue("NoteWritten");
        assertThat(Topics.header(record, "ce_source")).hasValue("/service-kit");
        assertThat(Topics.header(record, "ce_tenant")).hasValue("acme");
        assertThat(Topics.header(record, "traceparent").orElseThrow())
                .matches("00-0af7651916cd43dd8448eb211c80319c-[0-9a-f]{16}-01");
        assertThat(record.value()).isEqualTo("{\"noteId\":\"%s\",\"length\":5}".formatted(id));
    }

    @Test
    void whatIsRolledBackIsNeverTold() {
        int before = Database.as("rollback", "select event_id from inbox").size();
        write("rollback", "refused", 409);
        // The relay sends in order: once the later note is here, an earlier event would be here too.
        String later = write("rollback", "kept", 201);
        await().atMost(Duration.ofSeconds(30)).until(() -> times("rollback", later), List.of("1")::equals);
        assertThat(Database.as("rollback", "select event_id from inbox")).hasSize(before + 1);
        // Forgotten by the relay after it was sent, and perhaps after it was read.
        await().until(() -> Database.as("rollback", "select id from outbox"), List::isEmpty);
    }

    @Test
    void theSameEventTwiceCountsOnce() {
        UUID note = UUID.randomUUID();
        UUID event = UUID.randomUUID();
        tell(event, note, "acme", "NoteWritten");
        tell(event, note, "acme", "NoteWritten");
        tell(UUID.randomUUID(), note, "acme", "NoteWritten");
        awaitCount(note.toString(), "2");
    }

    @Test
    void aTypeThatNobodyKnowsIsNoError() {
        UUID note = UUID.randomUUID();
        tell(UUID.randomUUID(), note, "acme", "NoteFramed");
        tell(UUID.randomUUID(), note, "acme", "NoteWritten");
        awaitCount(note.toString(), "1");
    }

    @Test
    void whatCannotBeReadBecomesADeadLetterAndStopsNothing() {
        UUID note = UUID.randomUUID();
        kafka.send(new ProducerRecord<>("advice-events", note.toString(), "no headers"));
        tell(UUID.randomUUID(), note, "acme", "NoteWritten");
        awaitCount(note.toString(), "1");
        assertThat(letters(note, "reason || ' ' || payload")).containsExactly("unreadable no headers");
    }

    /** Small on its way, since Kafka compresses. */
    @Test
    void whatIsLargerThanAnyEventStopsNothingEither() {
        UUID note = UUID.randomUUID();
        kafka.send(new ProducerRecord<>("advice-events", note.toString(), "x".repeat(6_291_000)));
        tell(UUID.randomUUID(), note, "acme", "NoteWritten");
        awaitCount(note.toString(), "1");
        assertThat(letters(note, "topic || ' ' || length(payload)")).hasSize(1);
    }

    @Test
    void theEventsOfOneKeyArriveInOrder() {
        String id = write("order", "n0", 201);
        for (int i = 1; i <= 50; i++) {
            given().auth()
                    .oauth2(Tokens.of("order", "emma"))
                    .contentType(ContentType.JSON)
                    .header("If-Match", "*")
                    .body("{\"text\":\"%s\"}".formatted("n".repeat(i)))
                    .put("/notes/" + id)
                    .then()
                    .statusCode(200);
        }
        await().atMost(Duration.ofSeconds(30)).until(() -> times("order", id), List.of("51")::equals);
        List<Integer> lengths = Topics.records("advice-events").stream()
                .filter(r -> id.equals(r.key()))
                .map(r -> Integer.parseInt(r.value().replaceAll(".*\"length\":(\\d+).*", "$1")))
                .toList();
        assertThat(lengths.subList(1, lengths.size())).isSorted();
    }

    private static String write(String tenant, String text, int status) {
        return given().auth()
                .oauth2(Tokens.of(tenant, "emma"))
                .contentType(ContentType.JSON)
                .header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                .body("{\"text\":\"%s\"}".formatted(text))
                .post("/notes")
                .then()
                .statusCode(status)
                .extract()
                .path("id");
    }

    private void tell(UUID event, UUID note, String tenant, String type) {
        kafka.send(TestEvent.of(type, tenant, "/service-kit")
                .with("id", event)
                .to("advice-events", note.toString(), "{\"noteId\":\"%s\"}".formatted(note)));
    }

    /** No tenant is said, so they are none's. */
    private static List<String> letters(UUID key, String what) {
        return Database.as("-", "select %s from dead_letter where key = '%s'".formatted(what, key));
    }

    private static void awaitCount(String note, String expected) {
        await().atMost(Duration.ofSeconds(30)).until(() -> times("acme", note), List.of(expected)::equals);
    }

    private static List<String> times(String tenant, String note) {
        return Database.as(tenant, "select times from note_count where id = '%s'".formatted(note));
    }
}
