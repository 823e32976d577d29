package org.nextlevel.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Instance;
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
import org.nextlevel.framework.people.Positions;
import org.nextlevel.kit.tenant.CurrentTenant;
import org.nextlevel.testkit.EventSample;

@QuarkusTest
@Tag("M9.4")
class PositionsTest {
    private final String tenant = "company-" + UUID.randomUUID();

    @Test
    void thePeopleOfALevelAreCountedAsTheDirectoryTells() throws IOException {
        UUID employee = UUID.randomUUID();
        tell("EmployeeRegistered", state(employee, 0, "one", true));
        tell("EmployeeRegistered", state(UUID.randomUUID(), 0, "one", true));
        tell("EmployeeChanged", state(employee, 2, "two", true));
        tell("EmployeeChanged", state(employee, 1, "three", true));
        tell("EmployeeRegistered", state(UUID.randomUUID(), 0, "two", false));
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(counts())
                .isEqualTo(Map.of("one", 1L, "two", 1L)));
    }

    private static String state(UUID employee, int version, String level, boolean active) throws IOException {
        return EventSample.read("employee-registered")
                .replaceAll("\"employeeId\" : \"[^\"]+\"", "\"employeeId\" : \"%s\"".formatted(employee))
                .replace("\"version\" : 0", "\"version\" : " + version)
                .replace("\"level\" : \"one\"", "\"level\" : \"%s\"".formatted(level))
                .replace("\"active\" : true", "\"active\" : " + active);
    }

    private void tell(String type, String payload) {
        tell(tenant, type, payload);
    }

    static void tell(String tenant, String type, String payload) {
        Instance<Producer<String, String>> kafka = CDI.current().select(new TypeLiteral<>() {});
        var record = new ProducerRecord<>("people-events", tenant, payload);
        Map.of("ce_id", UUID.randomUUID().toString(), "ce_type", type, "ce_tenant", tenant)
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        kafka.get().send(record);
    }

    @ActivateRequestContext
    Map<String, Long> counts() {
        return Counting.of(tenant, "craft");
    }
}
