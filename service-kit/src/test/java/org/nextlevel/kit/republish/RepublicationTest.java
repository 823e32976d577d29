package org.nextlevel.kit.republish;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.kit.Database;
import org.nextlevel.kit.sample.RepublishNotes;
import org.nextlevel.kit.tenant.CurrentTenant;
import org.nextlevel.testkit.Tokens;
import org.nextlevel.testkit.Topics;
import org.nextlevel.testkit.log.ExpectedLog;

/** A re-publication on real PostgreSQL and Kafka, while the schedule looks once a second. */
@QuarkusTest
@Tag("rebuild")
@ExpectedLog(logger = "org.nextlevel.kit.background.Rounds", says = "the power is off")
class RepublicationTest {
    private final String tenant = "acme-" + UUID.randomUUID();

    @Inject
    RepublishWorker again;

    @Inject
    RepublishPositions places;

    @Inject
    CurrentTenant current;

    @Test
    void allIsToldOnceAndTheProgressIsSeen() {
        List<String> notes = writes(5);
        Response begun = asks(null);
        begun.then().statusCode(201).body("state", is("RUNNING")).body("endedAt", nullValue());
        awaitEnd(begun.header("Location"), 5);
        assertThat(toldAgain()).containsExactlyInAnyOrderElementsOf(notes);
    }

    @Test
    void whatACrashInterruptsGoesOnWhereItWasAndNothingOfTheLostBatchWasTold() {
        List<String> notes = writes(7);
        RepublishNotes.BATCHES_LEFT.put(tenant, 2);
        String path = asks(null).header("Location");
        await().atMost(Duration.ofSeconds(30)).until(() -> RepublishNotes.BATCHES_LEFT.get(tenant) < -1);
        reads(path).then().body("state", is("RUNNING")).body("told", is(4));
        RepublishNotes.BATCHES_LEFT.remove(tenant);
        awaitEnd(path, 7);
        assertThat(toldAgain()).containsExactlyInAnyOrderElementsOf(notes);
    }

    @Test
    void severalInstancesAtOnceTellNothingTwice() throws Exception {
        List<String> notes = writes(30);
        RepublishNotes.BATCHES_LEFT.put(tenant, 0);
        String path = asks(null).header("Location");
        RepublishNotes.BATCHES_LEFT.remove(tenant);
        try (var instances = Executors.newFixedThreadPool(4)) {
            List<Future<?>> working = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                working.add(instances.submit(this::goOn));
            }
            for (Future<?> one : working) {
                one.get();
            }
        }
        awaitEnd(path, 30);
        assertThat(toldAgain()).containsExactlyInAnyOrderElementsOf(notes);
    }

    @Test
    void oneRunsAtATime() {
        writes(1);
        RepublishNotes.BATCHES_LEFT.put(tenant, 0);
        String first = asks(null).header("Location");
        asks(null).then().statusCode(409).body("type", is("urn:problem:republication-running"));
        RepublishNotes.BATCHES_LEFT.remove(tenant);
        awaitEnd(first, 1);
        asks(null).then().statusCode(201);
    }

    @Test
    void theSameKeyBeginsOne() {
        String key = UUID.randomUUID().toString();
        assertThat(asks(key).header("Location")).isEqualTo(asks(key).header("Location"));
    }

    @Test
    void itIsForHrOfTheTenant() {
        String path = asks(null).header("Location");
        as("emma").post("/note-republications").then().statusCode(403);
        given().auth()
                .oauth2(Tokens.of("globex", "gina", "hr"))
                .get(path)
                .then()
                .statusCode(404);
        assertThat(Database.as(
                        tenant,
                        "select replace(actor, '-subject', '') from audit where action = 'republication-started'"))
                .containsExactly("hanna");
    }

    @Test
    void nothingIsAddedWhileMuchWaitsToBeSent() {
        var context = Arc.container().requestContext();
        context.activate();
        current.open(tenant);
        QuarkusTransaction.begin();
        try {
            assertThat(places.outboxIsFull()).isFalse();
            fillOutbox();
            assertThat(places.outboxIsFull()).isTrue();
        } finally {
            QuarkusTransaction.rollback();
            context.terminate();
        }
    }

    private void fillOutbox() {
        Arc.container()
                .instance(jakarta.persistence.EntityManager.class)
                .get()
                .createNativeQuery(
                        "insert into outbox (tenant, id, topic, key, type, payload, occurred_at) select :tenant,"
                                + " gen_random_uuid(), 'advice-events', 'k', 'T', '{}', now() from generate_series(1, 5000)")
                .setParameter("tenant", tenant)
                .executeUpdate();
    }

    /** As the schedule of an instance does. */
    private void goOn() {
        var context = Arc.container().requestContext();
        context.activate();
        try {
            current.open(tenant);
            while (again.step()) {
                // The next batch.
            }
        } finally {
            context.terminate();
        }
    }

    private List<String> writes(int count) {
        List<String> notes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            notes.add(as("emma")
                    .contentType(ContentType.JSON)
                    .body("{\"text\":\"hello\"}")
                    .post("/notes")
                    .path("id"));
        }
        return notes;
    }

    private Response asks(String key) {
        RequestSpecification request = as("hanna", "hr");
        return (key == null ? request : request.header("Idempotency-Key", key)).post("/note-republications");
    }

    private Response reads(String path) {
        return as("hanna", "hr").get(path);
    }

    private void awaitEnd(String path, int told) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> "ENDED".equals(reads(path).path("state")));
        reads(path).then().body("told", is(told));
        await().atMost(Duration.ofSeconds(30)).until(() -> toldAgain().size() >= told);
    }

    private RequestSpecification as(String userName, String... roles) {
        return given().auth().oauth2(Tokens.of(tenant, userName, roles));
    }

    private List<String> toldAgain() {
        return Topics.records("advice-events", tenant).stream()
                .filter(record -> Topics.header(record, "ce_type")
                        .filter("NoteRepublished"::equals)
                        .isPresent())
                .map(record -> record.key())
                .toList();
    }
}
