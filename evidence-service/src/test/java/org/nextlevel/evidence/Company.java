package org.nextlevel.evidence;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.Arc;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.util.TypeLiteral;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.Producer;
import org.nextlevel.kit.tenant.CurrentTenant;
import org.nextlevel.testkit.TestEvent;
import org.nextlevel.testkit.Tokens;

/** A company of its own for a test: director above manager above engineer, a colleague beside, and a framework. */
public final class Company {
    private final String tenant = "company-" + UUID.randomUUID();

    /** With everybody hired, and the framework "craft" (levels one and two, competencies depth and talk) arrived. */
    public static Company ofPeople() {
        Company company = new Company();
        company.hires("director", null);
        company.hires("manager", "director");
        company.hires("engineer", "manager");
        company.hires("colleague", "manager");
        return company;
    }

    /** The same with its framework, which arrives as an event. */
    public static Company ofPeopleWithFramework() {
        Company company = ofPeople();
        company.learnsItsFramework();
        return company;
    }

    /** The event of the framework arrives. */
    public void learnsItsFramework() {
        hears("FrameworkPublished", UUID.randomUUID(), """
                {"frameworkId":"%s","framework":"craft","version":1,"content":{
                 "levels":[{"key":"one","name":"One"},{"key":"two"}],"competencies":[{"key":"depth"},{"key":"talk"}],
                 "expectations":[{"id":"one.depth","level":"one","competency":"depth"},
                  {"id":"one.depth.2","level":"one","competency":"depth"},
                  {"id":"two.depth","level":"two","competency":"depth"}]}}""".formatted(UUID.randomUUID()));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> logs("Knows depth", "depth", "one").statusCode() == 201);
    }

    public String tenant() {
        return tenant;
    }

    public RequestSpecification as(String userName, String... roles) {
        return given().auth().oauth2(Tokens.of(tenant, userName, roles)).contentType(ContentType.JSON);
    }

    public RequestSpecification hris() {
        return given().auth()
                .oauth2(Tokens.ofService(tenant, "hris", "people:write"))
                .contentType(ContentType.JSON);
    }

    public Response hires(String name, String manager) {
        return hires(name, manager, "one", "2025-01-01");
    }

    public Response hires(String name, String manager, String level, String since) {
        return hris().body(
                        """
                        {"userName":"%1$s","name":"%1$s of %2$s","managerExternalId":%3$s,
                         "position":{"framework":"craft","level":"%4$s","title":"Maker","from":"%5$s"}}""".formatted(name, tenant, manager == null ? "null" : "\"ext-" + manager + "\"", level, since))
                .put("/api/directory/employees/ext-" + name);
    }

    /** HR says that somebody left. */
    public Response leaves(String name, String manager, String level, String since, String leftOn) {
        return hris().body("""
                        {"userName":"%1$s","name":"%1$s of %2$s","managerExternalId":"ext-%3$s",
                         "position":{"framework":"craft","level":"%4$s","title":"Maker","from":"%5$s"},
                         "active":false,"leftOn":"%6$s"}""".formatted(name, tenant, manager, level, since, leftOn))
                .put("/api/directory/employees/ext-" + name);
    }

    /** HR says another name of somebody who works for the manager; it is JSON already. */
    public Response isNamed(String name, String displayName) {
        return hris().body("""
                        {"userName":"%1$s","name":"%2$s","managerExternalId":"ext-manager",
                         "position":{"framework":"craft","level":"one","title":"Maker","from":"2025-01-01"}}""".formatted(name, displayName)).put("/api/directory/employees/ext-" + name);
    }

    public String idOf(String name) {
        return as(name).get("/api/employees/me")
                .then()
                .statusCode(200)
                .extract()
                .path("id");
    }

    /** The engineer logs a piece of evidence. */
    public Response logs(String summary, String competency, String level) {
        return as("engineer").body("""
                        {"summary":"%s","claims":[{"competency":"%s","level":"%s"}]}""".formatted(summary, competency, level)).post("/api/employees/me/evidence");
    }

    /** The path of a new piece of the engineer's evidence without claims. */
    public String evidence(String summary) {
        return as("engineer")
                .body(Map.of("summary", summary))
                .post("/api/employees/me/evidence")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    public String sharedEvidence(String summary) {
        String path = evidence(summary);
        shows(path, "LINE").then().statusCode(200);
        return path;
    }

    public Response shows(String path, String visibility) {
        return as("engineer")
                .header("If-Match", "*")
                .body(Map.of("visibility", visibility))
                .put(path + "/visibility");
    }

    /** The engineer says that there was no opportunity for a competency. */
    public Response lacks(String competency, String reason) {
        return as("engineer")
                .header("If-Match", "*")
                .body(Map.of("reason", reason, "statement", "Secretword why", "from", "2026-01-01"))
                .put("/api/employees/me/no-opportunity/" + competency);
    }

    public Response attests(String by, String path, String outcome) {
        return as(by).body(Map.of("outcome", outcome, "statement", "I was there"))
                .post(path + "/attestations");
    }

    /** The owner of a piece asks somebody to attest it. */
    public Response asks(String owner, String path, String attester) {
        return as(owner)
                .body(Map.of("attesterId", idOf(attester), "message", "Was it so?"))
                .post(path + "/attestation-requests");
    }

    /** The first column of a query in this company's rows. */
    public List<String> rows(String sql) {
        var context = Arc.container().requestContext();
        context.activate();
        Arc.container().instance(CurrentTenant.class).get().open(tenant);
        try (var connection = Arc.container().instance(DataSource.class).get().getConnection();
                var rows = connection.createStatement().executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            context.terminate();
        }
    }

    /** For a sample, the login that an event tells is always the same. */
    public static void fixLogin(ObjectNode event) {
        if (event.has("login")) {
            event.putObject("login")
                    .put("issuer", "https://sign-in.example/realms/nextlevel")
                    .put("subject", "0b1c2d3e-0000-4000-8000-00000000005b");
        }
    }

    /** Somebody with a subject that does not follow from the user name. */
    public RequestSpecification asSubject(String subject, String userName, String... roles) {
        return given().auth()
                .oauth2(Tokens.ofSubject(tenant, subject, userName, roles))
                .contentType(ContentType.JSON);
    }

    /** HR, or its system, says of somebody at level one who works for the manager. */
    public static String entry(String userName, String name, String manager) {
        return """
                {"userName":"%s","name":"%s","managerExternalId":%s,
                 "position":{"framework":"craft","level":"one","title":"Maker","from":"2025-01-01"}}""".formatted(userName, name, manager == null ? "null" : "\"ext-" + manager + "\"");
    }

    /** An event of another service arrives. */
    public void hears(String type, UUID id, String payload) {
        hearsOn("framework-events", type, id, payload);
    }

    /** The same on another topic. */
    public void hearsOn(String topic, String type, String payload) {
        hearsOn(topic, type, UUID.randomUUID(), payload);
    }

    private void hearsOn(String topic, String type, UUID id, String payload) {
        var record = TestEvent.of(
                        type,
                        tenant,
                        switch (topic) {
                            case "framework-events" -> "/framework-service";
                            case "session-events" -> "/api-gateway";
                            case "integration-events" -> "/integration-service";
                            default -> "/advisor-service";
                        })
                .with("id", id)
                .to(topic, tenant, payload);
        Arc.container()
                .select(new TypeLiteral<Producer<String, String>>() {})
                .get()
                .send(record);
    }
}
