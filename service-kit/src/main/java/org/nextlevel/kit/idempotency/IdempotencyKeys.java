package org.nextlevel.kit.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;
import org.nextlevel.kit.tenant.Caller;
import org.nextlevel.kit.tenant.CurrentTenant;

/** The keys that callers used, each with what is kept of its answer. Everything happens in the caller's transaction. */
@ApplicationScoped
class IdempotencyKeys {
    private final DataSource database;
    private final CurrentTenant tenant;
    private final Caller caller;
    private final Clock clock;

    IdempotencyKeys(DataSource database, CurrentTenant tenant, Caller caller, Clock clock) {
        this.database = database;
        this.tenant = tenant;
        this.caller = caller;
        this.clock = clock;
    }

    /** Takes the key for this transaction; when it was taken before, what is kept of its answer. */
    Optional<KeptAnswer> claim(String key, String fingerprint) {
        String sql =
                "insert into idempotency_key (tenant, user_name, key, fingerprint, created_at) values (?, ?, ?, ?, ?)"
                        + " on conflict do nothing";
        String owner = tenant.require();
        try (var connection = database.getConnection()) {
            try (var insert = connection.prepareStatement(sql)) {
                insert.setString(1, owner);
                insert.setString(2, caller.userName());
                insert.setString(3, key);
                insert.setString(4, fingerprint);
                insert.setObject(5, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
                return insert.executeUpdate() == 1 ? Optional.empty() : Optional.of(read(connection, owner, key));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The idempotency key could not be claimed.", e);
        }
    }

    /** Keeps what is to be known of the answer to the request that claimed the key. */
    void keep(String key, KeptAnswer answer) {
        String sql =
                "update idempotency_key set status = ?, location = ? where tenant = ? and user_name = ? and key = ?";
        String owner = tenant.require();
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(sql)) {
            update.setInt(1, answer.status());
            update.setString(2, answer.location());
            update.setString(3, owner);
            update.setString(4, caller.userName());
            update.setString(5, key);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The answer could not be kept.", e);
        }
    }

    private KeptAnswer read(Connection connection, String owner, String key) throws SQLException {
        String sql =
                "select fingerprint, status, location from idempotency_key where tenant = ? and user_name = ? and key = ?";
        try (var select = connection.prepareStatement(sql)) {
            select.setString(1, owner);
            select.setString(2, caller.userName());
            select.setString(3, key);
            try (var row = select.executeQuery()) {
                row.next();
                return new KeptAnswer(row.getString(1), row.getInt(2), row.getString(3));
            }
        }
    }
}
