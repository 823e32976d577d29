package org.nextlevel.kit.republish;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.nextlevel.kit.tenant.CurrentTenant;

/** Where the re-publication of the current tenant is, kept in the transaction of what is told. */
@ApplicationScoped
class Places {
    /** So many of a tenant's events may wait to be sent: what happens meanwhile is told a second later at most. */
    private static final int MOST_WAITING = 5_000;

    private static final String WAITING = "select count(*) from (select from outbox limit %d) waiting";
    private static final String HOLD =
            "select id, sort, after from republication where ended_at is null for update skip locked";

    private final DataSource database;
    private final CurrentTenant tenant;

    Places(DataSource database, CurrentTenant tenant) {
        this.database = database;
        this.tenant = tenant;
    }

    /** Holds the one that runs until the transaction ends; empty when there is none or somebody else holds it. */
    Optional<Place> hold() {
        tenant.require();
        try (Connection connection = database.getConnection();
                var select = connection.prepareStatement(HOLD);
                ResultSet row = select.executeQuery()) {
            return row.next()
                    ? Optional.of(
                            new Place(row.getObject(1, UUID.class), row.getString(2), row.getObject(3, UUID.class)))
                    : Optional.empty();
        } catch (SQLException e) {
            throw new IllegalStateException("The re-publication could not be held.", e);
        }
    }

    /** Whether so much waits in the outbox that nothing should be added; so it is while Kafka is away. */
    boolean outboxIsFull() {
        tenant.require();
        try (Connection connection = database.getConnection();
                var select = connection.prepareStatement(WAITING.formatted(MOST_WAITING));
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getInt(1) == MOST_WAITING;
        } catch (SQLException e) {
            throw new IllegalStateException("What waits to be sent could not be counted.", e);
        }
    }

    void keep(Place place, int told) {
        write(
                "update republication set sort = ?, after = ?, told = told + ? where id = ?",
                place.sort(),
                place.after(),
                told,
                place.republication());
    }

    void end(Place place, Instant at) {
        write(
                "update republication set ended_at = ? where id = ?",
                OffsetDateTime.ofInstant(at, ZoneOffset.UTC),
                place.republication());
    }

    private void write(String sql, Object... values) {
        tenant.require();
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                update.setObject(i + 1, values[i]);
            }
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The place of the re-publication could not be kept.", e);
        }
    }
}
