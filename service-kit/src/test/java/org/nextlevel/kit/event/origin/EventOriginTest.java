package org.nextlevel.kit.event.origin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nextlevel.kit.event.origin.RefusedEvent.Reason;

@Tag("forged-events")
class EventOriginTest {
    private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");

    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final EventOrigin origin = new EventOrigin(
            new ReadTopics(List.of(
                    "people-events,evidence-service,EmployeeLeft", "evidence-events,evidence-service,EvidenceLogged")),
            new Tenants(),
            metrics,
            Clock.fixed(NOON, ZoneOffset.UTC));

    @Test
    void whatTheOwnerToldPasses() {
        Envelope envelope = origin.open(record(headers()));
        assertThat(envelope.tenant()).isEqualTo("acme");
        assertThat(envelope.toldAt()).isEqualTo(NOON);
    }

    @Test
    void aTypeThatNobodyDeclaredYetIsNoError() {
        assertThat(origin.open(record(with("ce_type", "EmployeePromoted"))).type())
                .isEqualTo("EmployeePromoted");
    }

    @Test
    void whatSaysNoTimeWasToldNow() {
        assertThat(origin.open(record(with("ce_time", null))).toldAt()).isEqualTo(NOON);
    }

    @Test
    void aTenantIsKnownOnceItsCreationHasArrivedHere() {
        assertThat(isKnown(headers())).isTrue();
        assertThat(isKnown(with("ce_tenant", "globex"))).isFalse();
        Map<String, String> created = with("ce_tenant", "globex");
        created.put("ce_type", "TenantCreated");
        assertThat(isKnown(created)).isTrue();
    }

    @Test
    void nothingOfAnErasedTenantIsTaken() {
        assertThatThrownBy(() -> isKnown(with("ce_tenant", "erased-company")))
                .isInstanceOfSatisfying(
                        RefusedEvent.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.ERASED_TENANT));
    }

    private boolean isKnown(Map<String, String> headers) {
        var record = record(headers);
        return origin.isOfKnownTenant(record, origin.open(record));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "ce_id,-,unreadable",
                "ce_id,no-id,unreadable",
                "ce_type,-,unreadable",
                "ce_tenant,-,unreadable",
                "ce_source,-,unreadable",
                "ce_time,noon,unreadable",
                "ce_source,/advisor-service,foreign-source",
                "ce_type,EvidenceLogged,foreign-type",
                "ce_tenant,'',unknown-tenant",
                "ce_tenant,acme'; drop table employee,unknown-tenant",
                "ce_time,2026-11-26T12:05:01Z,from-the-future"
            })
    void anythingElseIsRefusedCountedAndNotRepeated(String header, String value, String reason) {
        assertThatThrownBy(() -> origin.open(record(with(header, value))))
                .isInstanceOf(RefusedEvent.class)
                .message()
                .startsWith("The record at people-events-0@7 ")
                .doesNotContain(value == null || value.isEmpty() ? "\n" : value);
        assertThat(metrics.counter("nextlevel.events.refused", "topic", "people-events", "reason", reason)
                        .count())
                .isEqualTo(1);
    }

    private static final class Tenants implements EventTenants {
        @Override
        public boolean isKnown(String tenant) {
            return tenant.equals("acme");
        }

        @Override
        public boolean isErased(String tenant) {
            return tenant.startsWith("erased");
        }
    }

    private static Map<String, String> headers() {
        return new HashMap<>(Map.of(
                "ce_id", "0b1c2d3e-0000-4000-8000-000000000001",
                "ce_type", "EmployeeLeft",
                "ce_tenant", "acme",
                "ce_source", "/evidence-service",
                "ce_time", NOON.toString()));
    }

    private static Map<String, String> with(String header, String value) {
        Map<String, String> headers = headers();
        headers.compute(header, (_, _) -> value);
        return headers;
    }

    private static ConsumerRecord<String, String> record(Map<String, String> headers) {
        var record = new ConsumerRecord<>("people-events", 0, 7, "key", "{}");
        headers.forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        return record;
    }
}
