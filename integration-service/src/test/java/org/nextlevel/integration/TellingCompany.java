package org.nextlevel.integration;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.Arc;
import io.restassured.response.Response;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.enterprise.util.TypeLiteral;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.Producer;
import org.nextlevel.kit.tenant.CurrentTenant;
import org.nextlevel.testkit.EventSample;
import org.nextlevel.testkit.TestEvent;
import org.nextlevel.testkit.Tokens;

/** A company of which the other services tell, over the real broker, and whose systems read the feed. */
public record TellingCompany(String tenant) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A new one. */
    public static TellingCompany named() {
        return new TellingCompany("acme-" + UUID.randomUUID());
    }

    /** Somebody who is new in the directory. */
    public UUID registers() {
        UUID person = UUID.randomUUID();
        tellPerson("EmployeeRegistered", person, 0);
        return person;
    }

    /** The id of an event of somebody who works here, or was erased. */
    public UUID tellPerson(String type, UUID person, long version) {
        String sample = type.equals("EmployeeErased") ? "employee-erased" : "employee-registered";
        return tellState(type, person, version, sample(sample));
    }

    /** The id of an event of somebody who has left. */
    public UUID tellLeft(String type, UUID person, long version) {
        return tellState(type, person, version, sample("employee-left"));
    }

    private UUID tellState(String type, UUID person, long version, ObjectNode state) {
        state.put("employeeId", person.toString()).put("version", version);
        return tell("people-events", person.toString(), type, "/evidence-service", state, "role:hr");
    }

    /** The id of an event of a case that HR knows. */
    public UUID tellCase(String type, UUID person, UUID promotionCase, long version) {
        return tellCase(type, person, promotionCase, version, "role:hr," + person);
    }

    /** The same of a case that others know. */
    public UUID tellCase(String type, UUID person, UUID promotionCase, long version, String audience) {
        ObjectNode payload = sample("promotion-approved")
                .put("employeeId", person.toString())
                .put("caseId", promotionCase.toString())
                .put("version", version);
        return tell("advice-events", person.toString(), type, "/advisor-service", payload, audience);
    }

    /** The id of an event as a service tells it. */
    public UUID tell(String topic, String key, String type, String source, JsonNode payload, String audience) {
        TestEvent event = TestEvent.of(type, tenant, source).with("audience", audience);
        CDI.current()
                .select(new TypeLiteral<Producer<String, String>>() {})
                .get()
                .send(event.to(topic, key, payload.toString()));
        return event.id();
    }

    /** The payload of a sample of docs/events. */
    public static ObjectNode sample(String name) {
        try {
            return (ObjectNode) JSON.readTree(EventSample.read(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the feed answers to a system of the company. */
    public Response reads(String query) {
        return given().auth()
                .oauth2(Tokens.ofService(tenant, "payroll", "feed:read"))
                .get("/api/changes?" + query);
    }

    /** The place after all that has arrived. */
    public String latest() {
        return reads("after=latest").then().statusCode(200).extract().path("next");
    }

    /** Reads from a place on, page by page and waiting, until so many changes are there. */
    public List<JsonNode> collects(String place, int number) {
        List<JsonNode> all = new ArrayList<>();
        String after = place;
        while (all.size() < number) {
            JsonNode answer = json(reads("after=%s&limit=200&wait=20".formatted(after)));
            if (answer.path("items").isEmpty()) {
                throw new AssertionError("Only %d of %d came.".formatted(all.size(), number));
            }
            answer.path("items").forEach(all::add);
            after = answer.path("next").asText();
        }
        return all;
    }

    /** The body of an answer. */
    public static JsonNode json(Response answer) {
        try {
            return JSON.readTree(answer.then().statusCode(200).extract().body().asString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
}
