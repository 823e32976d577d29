package org.nextlevel.advisor.leaving;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.nextlevel.kit.http.ETag;
import org.nextlevel.kit.problem.StaleVersion;
import org.nextlevel.kit.tenant.CurrentTenant;

/** The sealed outlooks of the current tenant. Nobody but the owner asks; the callers of this see to that. */
@ApplicationScoped
class SealedLeavingNotes {
    private static final String READ =
            "select k.digest, k.wrapped, o.version, o.sealed from outlook_key k join outlook o using (tenant, digest)"
                    + " where tenant = ? and digest in (?, ?)";
    private static final String KEEP_KEY = "insert into outlook_key (tenant, digest, wrapped) values (?, ?, ?)";
    private static final String KEEP = "insert into outlook (tenant, digest, version, sealed) values (?, ?, 1, ?)";
    private static final String REPLACE =
            "update outlook set version = version + 1, sealed = ? where tenant = ? and digest = ? and version = ?";
    private static final String ERASE = "delete from outlook_key where tenant = ? and digest in (?, ?)";

    private final DataSource database;
    private final CurrentTenant tenant;
    private final Seal seal;
    private final ObjectMapper json;

    SealedLeavingNotes(DataSource database, CurrentTenant tenant, Seal seal, ObjectMapper json) {
        this.database = database;
        this.tenant = tenant;
        this.seal = seal;
        this.json = json;
    }

    /** What somebody wrote down. @param version 0 for nothing */
    record Kept(LeavingNotes outlook, long version) {}

    private record Row(byte[] digest, byte[] wrapped, long version, byte[] sealed) {}

    Kept of(UUID owner) {
        return with(connection -> find(connection, owner)
                .map(row ->
                        new Kept(read(seal.open(row.wrapped(), tenant.require(), owner, row.sealed())), row.version()))
                .orElseGet(() -> new Kept(LeavingNotes.EMPTY, 0)));
    }

    /** @throws StaleVersion when it was changed since it was read */
    Kept write(UUID owner, String ifMatch, LeavingNotes outlook) {
        return with(connection -> {
            Optional<Row> before = find(connection, owner);
            ETag.requireMatch(ifMatch, before.map(Row::version).orElse(0L));
            if (before.isEmpty()) {
                create(connection, owner, outlook);
                return new Kept(outlook, 1);
            }
            Row row = before.get();
            try (var replace = connection.prepareStatement(REPLACE)) {
                replace.setBytes(1, seal.seal(row.wrapped(), tenant.require(), owner, text(outlook)));
                replace.setString(2, tenant.require());
                replace.setBytes(3, row.digest());
                replace.setLong(4, row.version());
                if (replace.executeUpdate() == 0) {
                    throw new StaleVersion();
                }
            }
            return new Kept(outlook, row.version() + 1);
        });
    }

    /** Deletes the key, and what it sealed with it. Nothing happens when there is none. */
    void erase(UUID owner) {
        with(connection -> {
            try (var erase = connection.prepareStatement(ERASE)) {
                List<byte[]> digests = seal.digests(tenant.require(), owner);
                erase.setString(1, tenant.require());
                erase.setBytes(2, digests.getFirst());
                erase.setBytes(3, digests.getLast());
                return erase.executeUpdate();
            }
        });
    }

    private void create(Connection connection, UUID owner, LeavingNotes outlook) throws SQLException {
        byte[] digest = seal.digests(tenant.require(), owner).getFirst();
        byte[] wrapped = seal.newKey(tenant.require(), owner);
        try (var key = connection.prepareStatement(KEEP_KEY);
                var sealed = connection.prepareStatement(KEEP)) {
            key.setString(1, tenant.require());
            key.setBytes(2, digest);
            key.setBytes(3, wrapped);
            key.executeUpdate();
            sealed.setString(1, tenant.require());
            sealed.setBytes(2, digest);
            sealed.setBytes(3, seal.seal(wrapped, tenant.require(), owner, text(outlook)));
            sealed.executeUpdate();
        }
    }

    private Optional<Row> find(Connection connection, UUID owner) throws SQLException {
        List<byte[]> digests = seal.digests(tenant.require(), owner);
        try (var read = connection.prepareStatement(READ)) {
            read.setString(1, tenant.require());
            read.setBytes(2, digests.getFirst());
            read.setBytes(3, digests.getLast());
            try (var rows = read.executeQuery()) {
                return rows.next()
                        ? Optional.of(new Row(rows.getBytes(1), rows.getBytes(2), rows.getLong(3), rows.getBytes(4)))
                        : Optional.empty();
            }
        }
    }

    private String text(LeavingNotes outlook) {
        try {
            return json.writeValueAsString(outlook);
        } catch (JsonProcessingException _) {
            // Without the cause, which would quote what was written.
            throw new IllegalStateException("An outlook cannot be written.");
        }
    }

    private LeavingNotes read(String text) {
        try {
            return json.readValue(text, LeavingNotes.class);
        } catch (JsonProcessingException _) {
            throw new IllegalStateException("An outlook cannot be read.");
        }
    }

    private interface Work<T> {
        T in(Connection connection) throws SQLException;
    }

    private <T> T with(Work<T> work) {
        try (var connection = database.getConnection()) {
            return work.in(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The database refuses.", e);
        }
    }
}
