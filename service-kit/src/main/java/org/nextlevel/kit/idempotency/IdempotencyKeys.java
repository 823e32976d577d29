package org.nextlevel.kit.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.nextlevel.kit.tenant.Caller;
import org.nextlevel.kit.tenant.CurrentTenant;

/** The keys that callers used, each with the answer it got. Everything happens in the caller's transaction. */
@ApplicationScoped
class IdempotencyKeys {
    private final DataSource database;
    private final CurrentTenant tenant;
    private final Caller caller;
    private final ObjectMapper json;
    private final Clock clock;

    IdempotencyKeys(DataSource database, CurrentTenant tenant, Caller caller, ObjectMapper json, Clock clock) {
        this.database = database;
        this.tenant = tenant;
        this.caller = caller;
        this.json = json;
        this.clock = clock;
    }

    /** Takes the key for this transaction; when it was taken before, the answer it got then. */
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
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("The idempotency key could not be claimed.", e);
        }
    }

    /** Keeps the answer to the request that claimed the key. */
    void keep(String key, KeptAnswer answer) {
        String sql =
                "update idempotency_key set status = ?, headers = ?, body = ? where tenant = ? and user_name = ? and key = ?";
        String owner = tenant.require();
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(sql)) {
            update.setInt(1, answer.status());
            update.setString(2, json.writeValueAsString(answer.headers()));
            update.setString(3, answer.body());
            update.setString(4, owner);
            update.setString(5, caller.userName());
            update.setString(6, key);
            update.executeUpdate();
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("The answer could not be kept.", e);
        }
    }

    private KeptAnswer read(Connection connection, String owner, String key)
            throws SQLException, JsonProcessingException {
        String sql =
                "select fingerprint, status, headers, body from idempotency_key where tenant = ? and user_name = ? and key = ?";
        try (var select = connection.prepareStatement(sql)) {
            select.setString(1, owner);
            select.setString(2, caller.userName());
            select.setString(3, key);
            try (var row = select.executeQuery()) {
                row.next();
                Map<String, String> headers = json.readValue(row.getString(3), new TypeReference<>() {});
                return new KeptAnswer(row.getString(1), row.getInt(2), headers, row.getString(4));
            }
        }
    }
}
