package org.nextlevel.kit.event.outbox;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.IntFunction;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;
import org.nextlevel.kit.event.outbox.EventSender.UnsendableEvent;
import org.nextlevel.kit.tenant.CurrentTenant;

/**
 * Tells each partition of a topic what holds at one moment, between the events of before and those of after: whoever reads it there has
 * handled all that the open tenant's transactions had told by then, and nothing of later ones (ADR 0077).
 */
@ApplicationScoped
public class TellMoment {
    private static final String LOCK_NOT_AVAILABLE = "55P03";
    private static final Logger LOG = Logger.getLogger(TellMoment.class);

    private final AgroalDataSource database;
    private final Instance<Producer<String, String>> producers;
    private final EventSender sender;
    private final CurrentTenant tenant;
    private final Clock clock;

    TellMoment(
            @DataSource("relay") AgroalDataSource database,
            Instance<Producer<String, String>> producers,
            EventSender sender,
            CurrentTenant tenant,
            Clock clock) {
        this.database = database;
        this.producers = producers;
        this.sender = sender;
        this.tenant = tenant;
        this.clock = clock;
    }

    /**
     * What holds at a moment, all of it read by one statement.
     *
     * @param waiting the positions of all events of the open tenant that wait in the outbox for the topic, few enough to be sent together
     * @param payloads what is told, as JSON: one for each partition, from the first on
     */
    public record Moment(List<Long> waiting, List<String> payloads) {}

    /**
     * Looks while nobody sends, and tells what was seen behind what waited then.
     *
     * @param key whatever it is, each partition is told
     * @param look is given the number of partitions; empty when this is no time for it
     * @return whether it was told; not while Kafka is away
     */
    public boolean tell(String topic, String type, String key, IntFunction<Optional<Moment>> look) {
        try {
            return tellAlone(topic, type, key, look);
        } catch (ExecutionException | TimeoutException | KafkaException | UnsendableEvent e) {
            // The relay says so, and goes on telling when it is over.
            LOG.debug("A moment is not told", e);
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (SQLException e) {
            throw new IllegalStateException("A moment cannot be told.", e);
        }
    }

    private boolean tellAlone(String topic, String type, String key, IntFunction<Optional<Moment>> look)
            throws SQLException, ExecutionException, InterruptedException, TimeoutException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                if (!isAlone(connection)) {
                    return false;
                }
                Optional<Moment> seen =
                        look.apply(producers.get().partitionsFor(topic).size());
                if (seen.isEmpty()) {
                    return false;
                }
                OutboxBatch waiting = OutboxBatch.at(connection, seen.get().waiting());
                List<OutboxRow> rows = new ArrayList<>(waiting.rows());
                rows.addAll(marks(topic, type, key, seen.get().payloads()));
                sender.send(rows);
                waiting.delete(connection);
                connection.commit();
                return true;
            } finally {
                connection.rollback();
            }
        }
    }

    /** Whether nobody sends until the transaction ends; false when somebody does for long, beside whom requests would want for connections. */
    private static boolean isAlone(Connection connection) throws SQLException {
        try (var limit = connection.prepareStatement("set local lock_timeout = '1s'")) {
            limit.execute();
            OutboxRelay.lock(connection);
            return true;
        } catch (SQLException e) {
            if (LOCK_NOT_AVAILABLE.equals(e.getSQLState())) {
                return false;
            }
            throw e;
        }
    }

    private List<OutboxRow> marks(String topic, String type, String key, List<String> payloads) {
        Instant now = clock.instant();
        List<OutboxRow> marks = new ArrayList<>();
        for (int partition = 0; partition < payloads.size(); partition++) {
            UUID id = UUID.randomUUID();
            marks.add(new OutboxRow(
                    0,
                    tenant.require(),
                    id,
                    topic,
                    key,
                    type,
                    payloads.get(partition),
                    now,
                    null,
                    null,
                    null,
                    partition));
        }
        return marks;
    }
}
