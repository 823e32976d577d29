package org.nextlevel.kit.republish;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import org.nextlevel.kit.audit.Audit;
import org.nextlevel.kit.problem.Conflict;
import org.nextlevel.kit.problem.NotFound;
import org.nextlevel.kit.tenant.CurrentTenant;

/** The re-publications of the current tenant, of which at most one runs. */
@ApplicationScoped
public class Republications {
    private static final String START = "insert into republication (tenant, id, sort, told, started_at)"
            + " values (?, ?, '', 0, ?) on conflict (tenant) where ended_at is null do nothing";
    private static final String FIND = "select id, told, started_at, ended_at from republication";

    private final DataSource database;
    private final CurrentTenant tenant;
    private final Audit audit;
    private final Clock clock;

    Republications(DataSource database, CurrentTenant tenant, Audit audit, Clock clock) {
        this.database = database;
        this.tenant = tenant;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Begins one with the commit of the caller's transaction; it is told in the background.
     *
     * @throws Conflict {@code republication-running} while one runs
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Republication start() {
        String owner = tenant.require();
        UUID id = UUID.randomUUID();
        try (Connection connection = database.getConnection();
                var insert = connection.prepareStatement(START)) {
            insert.setString(1, owner);
            insert.setObject(2, id);
            insert.setObject(3, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            if (insert.executeUpdate() == 0) {
                throw new Conflict(
                        "republication-running",
                        "A re-publication is under way%s: wait until it has ended, then begin another."
                                .formatted(running(connection)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The re-publication could not be begun.", e);
        }
        audit.record("republication-started", null, id);
        return require(id);
    }

    /** @throws NotFound when the tenant has none of this id */
    @Transactional
    public Republication require(UUID id) {
        tenant.require();
        try (Connection connection = database.getConnection();
                var select = connection.prepareStatement(FIND + " where id = ?")) {
            select.setObject(1, id);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw new NotFound("republication", id);
                }
                return Republication.of(id, row.getLong(2), instant(row, 3), instant(row, 4));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The re-publication could not be read.", e);
        }
    }

    /** For a sentence; nothing when it has ended meanwhile. */
    private static String running(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement(FIND + " where ended_at is null");
                ResultSet row = select.executeQuery()) {
            return row.next() ? " (%s)".formatted(row.getString(1)) : "";
        }
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
