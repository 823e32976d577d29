package org.nextlevel.kit.event.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nextlevel.kit.tenant.CurrentTenant;

/** What one batch of the relay takes; the rows are never committed, so that the real relay does not see them. */
@QuarkusTest
class OutboxBatchTest {
    @Inject
    DataSource database;

    @Inject
    CurrentTenant tenant;

    @BeforeEach
    void begin() {
        Arc.container().requestContext().activate();
        tenant.open("batches");
        QuarkusTransaction.begin();
    }

    @AfterEach
    void rollback() {
        QuarkusTransaction.rollback();
        Arc.container().requestContext().terminate();
    }

    @Test
    void aBatchIsBoundedByItsBytes() throws SQLException {
        assertThat(batch(500, 3_000, "a".repeat(1_500), "b".repeat(1_500), "c"))
                .containsExactly("a".repeat(1_500), "b".repeat(1_500));
    }

    @Test
    void bytesAreCountedAndNotCharacters() throws SQLException {
        assertThat(batch(500, 3_000, "ä".repeat(1_000), "ö".repeat(1_000))).containsExactly("ä".repeat(1_000));
    }

    @Test
    void theFirstRowIsTakenHoweverLargeItIs() throws SQLException {
        assertThat(batch(500, 1_000, "a".repeat(1_500), "b")).containsExactly("a".repeat(1_500));
    }

    @Test
    void aBatchIsBoundedByItsRows() throws SQLException {
        assertThat(batch(2, 1_000, "a", "b", "c")).containsExactly("a", "b");
    }

    @Test
    void whetherMoreWaitsIsKnownWithoutAnotherLook() throws SQLException {
        assertThat(first(500, 3_000, "a", "b").isCut()).isFalse();
        assertThat(first(500, 3_000, "c".repeat(3_000)).isCut()).isTrue();
        assertThat(first(3, 9_000).isCut()).isTrue();
    }

    @Test
    void ofNothingNothingIsCut() throws SQLException {
        assertThat(first(500, 3_000)).isEqualTo(new OutboxBatch(List.of(), false));
    }

    private List<String> batch(int limit, long bytes, String... payloads) throws SQLException {
        return first(limit, bytes, payloads).rows().stream()
                .map(OutboxRow::payload)
                .toList();
    }

    private OutboxBatch first(int limit, long bytes, String... payloads) throws SQLException {
        try (Connection connection = database.getConnection()) {
            for (String payload : payloads) {
                append(connection, payload);
            }
            return OutboxBatch.first(connection, limit, bytes);
        }
    }

    private static void append(Connection connection, String payload) throws SQLException {
        try (var insert =
                connection.prepareStatement("insert into outbox (tenant, id, topic, key, type, payload, occurred_at)"
                        + " values ('batches', gen_random_uuid(), 'advice-events', 'k', 'NoteWritten', ?, now())")) {
            insert.setString(1, payload);
            insert.executeUpdate();
        }
    }
}
