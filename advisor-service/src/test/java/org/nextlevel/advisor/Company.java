package org.nextlevel.advisor;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.quarkus.arc.Arc;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.jspecify.annotations.Nullable;
import org.nextlevel.kit.tenant.CurrentTenant;
import org.nextlevel.kit.tenant.UserNameDigest;
import org.nextlevel.testkit.TestEvent;
import org.nextlevel.testkit.Tokens;
import org.nextlevel.testkit.Topics;

/** A company of its own for each test, told over Kafka as the other services tell it. */
public final class Company {
    private static final UserNameDigest DIGESTS = new UserNameDigest("the-key-of-the-tests");
    private final Producer<String, String> kafka;
    private final String tenant = "acme-" + UUID.randomUUID();
    private @Nullable String trace;
    private boolean isFrameworkAwaited;

    public Company(Producer<String, String> kafka) {
        this.kafka = kafka;
    }

    /** From now on all that is told of it belongs to this trace, which is kept. */
    public Company inTrace(String id) {
        trace = id;
        return this;
    }

    /** A ladder engineer, senior, then lead or manager, where senior requires two things and engineer one. */
    public Company withFramework() {
        isFrameworkAwaited = true;
        return tell("framework-events", "FrameworkPublished", framework(1, "Delivers across teams."));
    }

    public static String framework(int version, String delivery) {
        return """
                {"frameworkId":"00000000-0000-0000-0000-00000000000f","framework":"engineering","version":%d,"content":{
                "key":"engineering","name":"Engineering","tracks":[{"key":"ic","name":"IC"}],
                "levels":[{"key":"engineer","name":"Engineer","track":"ic","after":[]},
                 {"key":"senior","name":"Senior Engineer","track":"ic","after":["engineer"]},
                 {"key":"lead","name":"Lead","track":"ic","after":["senior"]},
                 {"key":"manager","name":"Manager","track":"ic","after":["senior"]}],
                "competencies":[{"key":"delivery","name":"Delivery"},{"key":"mentoring","name":"Mentoring"}],
                "expectations":[
                 {"id":"engineer.delivery","level":"engineer","competency":"delivery","text":"Delivers.","examples":[],"required":true,"weight":1},
                 {"id":"senior.delivery","level":"senior","competency":"delivery","text":"%s","examples":[],"required":true,"weight":1},
                 {"id":"senior.mentoring","level":"senior","competency":"mentoring","text":"Mentors.","examples":[],"required":true,"weight":1}],
                "readiness":{"minimumEvidence":1,"attestedShare":0.5,"coverageFloor":0.5,"nearlyShare":0.6,"readyShare":0.8,"sustainedMonths":6,"recencyMonths":24}}}""".formatted(version, delivery);
    }

    /** Somebody at level engineer; the id is answered once it is known here, and the framework, which comes another way, is too. */
    public UUID hires(String userName, UUID manager) {
        UUID id = UUID.randomUUID();
        tells(id, 1, userName, manager, "engineer", 20);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> as(userName).get("/api/employees/me/timing").statusCode() == 200);
        if (isFrameworkAwaited) {
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> !rows("select key from framework").isEmpty());
            isFrameworkAwaited = false;
        }
        return id;
    }

    public void tells(UUID id, int version, String userName, UUID manager, String level, int monthsInPosition) {
        tells(id, version, userName, manager, level, monthsInPosition, true);
    }

    /** @param active whether the person works here */
    public void tells(
            UUID id, int version, String userName, UUID manager, String level, int monthsInPosition, boolean active) {
        tell("people-events", version == 1 ? "EmployeeRegistered" : "EmployeeChanged", """
                {"employeeId":"%s","version":%d,"userNameDigest":"%s","managerId":%s,"framework":"engineering","level":"%s","positionSince":"%s","active":%s,"login":%s}""".formatted(
                        id,
                        version,
                        DIGESTS.of(tenant, userName),
                        manager == null ? "null" : "\"" + manager + "\"",
                        level,
                        today().minusMonths(monthsInPosition),
                        active,
                        login(userName)));
    }

    /** How somebody signs in, as events tell it. */
    public static String login(String userName) {
        return "{\"issuer\":\"%s\",\"subject\":\"%s\"}".formatted(Tokens.ISSUER, Tokens.subjectOf(userName));
    }

    /** A piece of evidence at level senior. */
    public void evidence(UUID id, int version, UUID owner, String competency, String visibility, String attestations) {
        tell("evidence-events", version == 1 ? "EvidenceLogged" : "EvidenceAttested", """
                {"evidenceId":"%s","employeeId":"%s","version":%d,"occurredOn":"%s","loggedAt":"2026-01-01T10:00:00Z","visibility":"%s","claims":[{"framework":"engineering","competency":"%s","level":"senior"}],"attestations":[%s]}""".formatted(
                        id, owner, version, workedOn(competency), visibility, competency, attestations));
    }

    /** Spread over time, as work that lasts is. */
    private static LocalDate workedOn(String competency) {
        return today().minusMonths(competency.equals("delivery") ? 7 : 14);
    }

    public static String confirmed() {
        return "{\"attesterId\":\"%s\",\"outcome\":\"CONFIRMED\",\"attestedAt\":\"2026-01-02T10:00:00Z\",\"relationAtWork\":\"PEER\"}"
                .formatted(UUID.randomUUID());
    }

    public Company tell(String topic, String type, String payload) {
        return tell(UUID.randomUUID(), topic, type, payload);
    }

    /** All events of a company have one key here, so that they arrive in the order in which they are told. */
    public Company tell(UUID event, String topic, String type, String payload) {
        String owner = topic.equals("framework-events") ? "/framework-service" : "/evidence-service";
        TestEvent told = TestEvent.of(type, tenant, owner).with("id", event);
        kafka.send(trace == null ? told.to(topic, tenant, payload) : told.to(topic, tenant, payload, trace));
        return this;
    }

    public String tenant() {
        return tenant;
    }

    public RequestSpecification as(String userName, String... roles) {
        return given().auth().oauth2(Tokens.of(tenant, userName, roles));
    }

    public ValidatableResponse readiness(String userName, String path) {
        return as(userName).get("/api/employees/" + path).then();
    }

    public ValidatableResponse states(String userName, String body, String... roles) {
        return as(userName, roles)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/signals")
                .then();
    }

    /** The first column of a query in this company's rows. */
    public List<String> rows(String sql) {
        return inDatabase(statement -> {
            try (var rows = statement.executeQuery(sql)) {
                List<String> values = new ArrayList<>();
                while (rows.next()) {
                    values.add(rows.getString(1));
                }
                return values;
            }
        });
    }

    /** Does something while every change of a table, of whatever company, waits. */
    public void whileNobodyWrites(String table, Runnable action) {
        inDatabase(statement -> {
            statement.getConnection().setAutoCommit(false);
            statement.execute("lock table %s in share mode".formatted(table));
            action.run();
            statement.getConnection().rollback();
            return null;
        });
    }

    private <T> T inDatabase(InDatabase<T> action) {
        var context = Arc.container().requestContext();
        context.activate();
        Arc.container().instance(CurrentTenant.class).get().open(tenant);
        try (var connection = Arc.container().instance(DataSource.class).get().getConnection();
                var statement = connection.createStatement()) {
            return action.by(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            context.terminate();
        }
    }

    /** What is done in the database. */
    private interface InDatabase<T> {
        T by(Statement statement) throws SQLException;
    }

    /** What was told of this company in advice-events, of one type, once there are as many. */
    public List<ConsumerRecord<String, String>> told(String type, int number) {
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> Topics.records("advice-events", tenant).stream()
                                .filter(record -> Topics.header(record, "ce_type")
                                        .filter(type::equals)
                                        .isPresent())
                                .toList(),
                        records -> records.size() >= number);
    }

    /** Waits until a path of the readiness of the caller has a value. */
    public void awaitOwn(String userName, String path, Object value) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> value.equals(
                        as(userName).get("/api/employees/me/readiness").path(path)));
    }

    public static LocalDate today() {
        return LocalDate.now(java.time.Clock.system(ZoneOffset.UTC));
    }
}
