package org.nextlevel.gateway.live;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.net.URL;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.gateway.Calls;
import org.nextlevel.gateway.Services;
import org.nextlevel.gateway.Tokens;

/** Who is told what, from Kafka to the browser. */
@QuarkusTest
@WithTestResource(Services.class)
@WithTestResource(LiveKafka.class)
@Tag("live")
class EventStreamTest {
    private static final Duration SOON = Duration.ofSeconds(30);

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafkaServers;

    @TestHTTPResource
    URL gateway;

    private final String emma = UUID.randomUUID().toString();
    private final String otto = UUID.randomUUID().toString();
    private final List<AutoCloseable> open = new ArrayList<>();
    private KafkaProducer<String, String> kafka;

    @BeforeEach
    void connect() {
        kafka = new KafkaProducer<>(
                Map.of("bootstrap.servers", kafkaServers, "linger.ms", 0),
                new StringSerializer(),
                new StringSerializer());
        open.add(kafka);
        await().atMost(SOON).until(() -> given().get("/q/health/well").statusCode() == 200);
    }

    @AfterEach
    void disconnect() throws Exception {
        for (AutoCloseable one : open) {
            one.close();
        }
    }

    @Test
    void everybodyIsToldWhatIsTheirsAndNothingElse() {
        EventReader hers = reader(token(emma, "acme"));
        EventReader his = reader(token(otto, "acme"));
        EventReader elsewhere = reader(token(emma, "globex"));
        EventReader hr = reader(Tokens.of(UUID.randomUUID().toString(), "acme", Duration.ofMinutes(5), List.of("hr")));
        tell("acme", "EvidenceLogged", emma);
        tell("acme", "EvidenceShared", emma + "," + otto);
        tell("acme", "CaseSubmitted", emma + ",role:hr");
        tell("acme", "EvidenceRepublished", "");
        tell("acme", "FrameworkPublished", "*");
        tell("globex", "CaseOpened", emma);
        await().atMost(SOON).until(() -> elsewhere.types().equals(List.of("CaseOpened")));
        // What everybody is told came last; each reader gets it in a connection of its own.
        for (EventReader reader : List.of(hers, his, hr)) {
            await().atMost(SOON).until(() -> reader.types().contains("FrameworkPublished"));
        }
        assertThat(hers.types())
                .containsExactlyInAnyOrder("EvidenceLogged", "EvidenceShared", "CaseSubmitted", "FrameworkPublished");
        assertThat(his.types()).containsExactlyInAnyOrder("EvidenceShared", "FrameworkPublished");
        assertThat(hr.types()).containsExactlyInAnyOrder("CaseSubmitted", "FrameworkPublished");
        assertThat(elsewhere.types()).containsExactly("CaseOpened");
    }

    @Test
    void aSystemListensToNothing() {
        given().auth()
                .oauth2(Tokens.ofService("hris", "acme"))
                .get("/api/events")
                .then()
                .statusCode(403);
    }

    @Test
    void anEventIsItsTypeAndIdsAndNoWord() {
        EventReader hers = reader(token(emma, "acme"));
        tell("acme", "EvidenceLogged", emma);
        await().atMost(SOON).until(() -> !hers.events().isEmpty());
        assertThat(hers.answer().headers().firstValue("Content-Type")).hasValue("text/event-stream");
        assertThat(hers.events().getFirst()).containsKeys("id", "event");
        assertThat(new JsonObject(hers.events().getFirst().get("data")).getMap())
                .containsOnlyKeys("type", "subject", "employee", "at", "position")
                .containsEntry("type", "EvidenceLogged")
                .containsEntry("employee", emma)
                .containsEntry("at", "2026-04-01T09:30:00Z")
                .containsEntry("subject", Map.of("kind", "evidence", "id", "0b1c2d3e-0000-4000-8000-00000000000e"));
    }

    @Test
    void whoComesBackGetsWhatWasMissedOnce() {
        EventReader before = reader(token(emma, "acme"));
        tell("acme", "EvidenceLogged", emma);
        await().atMost(SOON).until(() -> before.types().size() == 1);
        String left = before.lastId();
        before.close();
        tell("acme", "ClaimsStated", emma);
        tell("acme", "EvidenceShared", emma);
        tell("acme", "EvidenceLogged", otto);
        EventReader after = reader(token(emma, "acme"), left);
        await().atMost(SOON).until(() -> after.types().size() == 2);
        tell("acme", "EvidenceDeleted", emma);
        await().atMost(SOON).until(() -> after.types().size() == 3);
        assertThat(after.types()).containsExactly("ClaimsStated", "EvidenceShared", "EvidenceDeleted");
    }

    @Test
    void whoComesBackWithAnIdThatIsNotKnownReloads() {
        for (String id : List.of("x", "AAAA", "!", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")) {
            EventReader reader = reader(token(emma, "acme"), id);
            await().atMost(SOON).until(() -> reader.types().equals(List.of("reload")));
            assertThat(reader.lastId()).isNotEqualTo(id);
            reader.close();
        }
    }

    @Test
    void aQuietStreamShowsThatItLivesAndMovesOn() {
        EventReader hers = reader(token(emma, "acme"));
        await().atMost(SOON).until(() -> hers.comments().size() >= 3);
        String before = hers.lastId();
        tell("acme", "EvidenceLogged", otto);
        await().atMost(SOON).until(() -> !hers.lastId().equals(before));
        assertThat(hers.events()).isEmpty();
    }

    @Test
    void aStreamEndsWithAWordWhenTheTokenExpires() {
        EventReader hers = reader(Tokens.of(emma, "acme", Duration.ofSeconds(3), List.of()));
        await().atMost(SOON).until(hers::hasEnded);
        assertThat(hers.types()).containsExactly("bye");
        assertThat(hers.events().getFirst()).containsEntry("data", "{\"reason\":\"token-expired\"}");
    }

    @Test
    void whoLeavesTheCompanyIsToldNothingMore() {
        EventReader hers = reader(token(emma, "acme"));
        tell("acme", "EmployeeLeft", "role:hr");
        await().atMost(SOON).until(hers::hasEnded);
        assertThat(hers.types()).containsExactly("bye");
    }

    @Test
    void ofACompanyThatIsSuspendedEveryStreamEnds() {
        EventReader hers = reader(token(emma, "closing"));
        tell("closing", "TenantSuspended", "*");
        await().atMost(SOON).until(hers::hasEnded);
        assertThat(hers.types()).containsExactly("TenantSuspended", "bye");
        assertThat(hers.events().getLast()).containsEntry("data", "{\"reason\":\"closed\"}");
    }

    @Test
    void whoSignsInOtherwiseNowIsToldNothingMoreByTheFormerLogin() {
        EventReader hers = reader(token(emma, "acme"));
        tell("acme", "LoginChanged", emma);
        await().atMost(SOON).until(hers::hasEnded);
        assertThat(hers.types()).containsExactly("LoginChanged", "bye");
    }

    @Test
    void nobodyTakesTheStreamsOfOthers() {
        reader(token(emma, "acme"));
        EventReader second = reader(token(emma, "acme"));
        EventReader third = reader(token(emma, "acme"));
        assertThat(third.answer().statusCode()).isEqualTo(429);
        assertThat(third.answer().headers().firstValue("Retry-After")).isPresent();
        second.close();
        await().atMost(SOON).until(() -> reader(token(emma, "acme")).answer().statusCode() == 200);
    }

    @Test
    void whoIsNotSignedInHearsNothing() {
        Calls.isProblem(io.restassured.RestAssured.get("/api/events"), 401, "unauthenticated");
    }

    private EventReader reader(String token) {
        return reader(token, null);
    }

    private EventReader reader(String token, String lastId) {
        EventReader reader = new EventReader(gateway.getPort(), token, lastId);
        open.add(reader);
        return reader;
    }

    private static String token(String subject, String tenant) {
        return Tokens.of(subject, tenant);
    }

    /** As a service tells it; in these tests all of it is about Emma. */
    private void tell(String tenant, String type, String audience) {
        var record = new ProducerRecord<>("evidence-events", emma, "{\"words\":\"are for nobody\"}");
        Map.of(
                        "ce_tenant",
                        tenant,
                        "ce_type",
                        type,
                        "ce_time",
                        "2026-04-01T09:30:00Z",
                        "ce_subject",
                        "evidence/0b1c2d3e-0000-4000-8000-00000000000e",
                        "ce_position",
                        "AQ",
                        "ce_audience",
                        audience)
                .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        kafka.send(record);
    }
}
