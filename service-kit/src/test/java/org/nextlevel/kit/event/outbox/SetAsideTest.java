package org.nextlevel.kit.event.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;
import org.nextlevel.kit.Database;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.testkit.Topics;
import org.nextlevel.testkit.log.ExpectedLog;

/** An event that Kafka will never take, and an instance that stands still, hold up nobody else. */
@QuarkusTest
class SetAsideTest {
    private static final String TOPIC = "advice-events";
    private static final String LONGEST_PAUSE = "show idle_in_transaction_session_timeout";

    private final String tenant = "aside-" + UUID.randomUUID();
    private final String held = UUID.randomUUID().toString();
    private final String other = UUID.randomUUID().toString();

    @Inject
    @DataSource("relay")
    AgroalDataSource relays;

    @Inject
    RelayHealth health;

    @Inject
    SetAsideEvents events;

    @Test
    @ExpectedLog(
            logger = "org.nextlevel.kit.event.outbox.OutboxRelay",
            says = "is set aside, and those of its key behind it")
    void onlyWhatIsBehindItOfTheSameKeyWaitsUntilItIsReleased() {
        Database.as(tenant, """
                insert into outbox (tenant, id, topic, key, type, payload, occurred_at)
                select '%s', gen_random_uuid(), '%s', key, 'NoteFramed', payload, now()
                from (values (1, '%s', repeat('x', 7000000)), (2, '%3$s', '"behind"'), (3, '%s', '"beside"')) one (at, key, payload)
                order by at""".formatted(tenant, TOPIC, held, other));
        await().atMost(Duration.ofSeconds(30)).until(() -> sent(other), List.of("\"beside\"")::equals);
        assertThat(sent(held)).isEmpty();
        assertThat(Database.as(tenant, "select set_aside is not null from outbox order by position"))
                .containsExactly("t", "f");
        assertThat(health.sendsAll().call().getStatus()).isEqualTo(Status.DOWN);

        SetAsideEvents.SetAside waiting = events.page(new PageRequest(200, null)).items().stream()
                .filter(one -> one.tenant().equals(tenant))
                .findFirst()
                .orElseThrow();
        assertThat(waiting.held()).isEqualTo(1);
        assertThat(waiting.why()).contains("7000");
        Database.as(tenant, "update outbox set payload = '\"mended\"' where set_aside is not null");
        events.release(waiting.position(), "otto");
        await().atMost(Duration.ofSeconds(30)).until(() -> sent(held), List.of("\"mended\"", "\"behind\"")::equals);
        assertThat(health.sendsAll().call().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void theDatabaseEndsTheTransactionOfWhoeverStandsStill() throws SQLException {
        assertThat(longestPause(relays)).isEqualTo("8s");
        assertThat(Database.as("still", LONGEST_PAUSE)).containsExactly("30s");
    }

    private static List<String> sent(String key) {
        return Topics.records(TOPIC).stream()
                .filter(one -> key.equals(one.key()))
                .map(ConsumerRecord::value)
                .toList();
    }

    private static String longestPause(AgroalDataSource source) throws SQLException {
        try (var connection = source.getConnection();
                var setting = connection.createStatement().executeQuery(LONGEST_PAUSE)) {
            setting.next();
            return setting.getString(1);
        }
    }
}
