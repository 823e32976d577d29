package org.nextlevel.framework.preview;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.enterprise.util.TypeLiteral;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.framework.Editors;
import org.nextlevel.testkit.EventSample;

@QuarkusTest
@Tag("M9.4")
class PreviewTest {
    private final Editors acme = Editors.ofNewCompany();

    @Test
    void thePeopleOfAffectedLevelsAreCountedAsTheDirectoryTells() throws IOException {
        acme.writes("craft", Editors.small("Does it well."));
        UUID promoted = UUID.randomUUID();
        tell("EmployeeRegistered", state(UUID.randomUUID(), 0, "one", true));
        tell("EmployeeRegistered", state(promoted, 0, "one", true));
        tell("EmployeeChanged", state(promoted, 2, "two", true));
        tell("EmployeeChanged", state(promoted, 1, "one", true));
        tell("EmployeeRegistered", state(UUID.randomUUID(), 0, "two", false));
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> preview().body("people", is(2)));
        preview().body("from", nullValue()).body("to", is(1));
        acme.publishes("craft");
        acme.writes("craft", Editors.small("Leads several teams through unclear, risky projects."));
        preview()
                .body("from", is(1))
                .body("to", is(2))
                .body("people", is(1))
                .body("levels.find { it.level.key == 'two' }.people", is(1))
                .body("comparison.changes.size()", is(1));
    }

    @Test
    void whoLeftIsNotCountedUntilComingBack() throws IOException {
        acme.writes("craft", Editors.small("Does it well."));
        UUID gone = UUID.randomUUID();
        UUID returned = UUID.randomUUID();
        tell("EmployeeRegistered", state(gone, 0, "one", true));
        tell("EmployeeRegistered", state(returned, 0, "one", true));
        tell("EmployeeLeft", state(gone, 1, "one", false));
        tell("EmployeeLeft", state(returned, 1, "one", false));
        tell("EmployeeRehired", state(returned, 2, "one", true));
        tell("ManagerChanged", state(UUID.randomUUID(), 0, "one", true));
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> preview().body("people", is(2)));
    }

    @Test
    void aDraftThatAsksNothingElseAffectsNobody() {
        acme.writes("craft", Editors.small("Does it well."));
        acme.publishes("craft");
        acme.writes("craft", Editors.small("Does it well.").replace("name: One", "name: Uno"));
        preview().body("people", is(0)).body("levels", empty());
    }

    private ValidatableResponse preview() {
        return acme.editor().get("/api/frameworks/craft/draft/preview").then().statusCode(200);
    }

    private static String state(UUID employee, int version, String level, boolean active) throws IOException {
        return EventSample.read("employee-registered")
                .replaceAll("\"employeeId\" : \"[^\"]+\"", "\"employeeId\" : \"%s\"".formatted(employee))
                .replace("\"version\" : 0", "\"version\" : " + version)
                .replace("\"level\" : \"one\"", "\"level\" : \"%s\"".formatted(level))
                .replace("\"active\" : true", "\"active\" : " + active);
    }

    private void tell(String type, String payload) {
        Producer<String, String> kafka = CDI.current()
                .select(new TypeLiteral<Producer<String, String>>() {})
                .get();
        var record = new ProducerRecord<>("people-events", acme.tenant(), payload);
        Map.of(
                        "ce_id",
                        UUID.randomUUID().toString(),
                        "ce_type",
                        type,
                        "ce_tenant",
                        acme.tenant(),
                        "ce_source",
                        "/evidence-service")
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        kafka.send(record);
    }
}
