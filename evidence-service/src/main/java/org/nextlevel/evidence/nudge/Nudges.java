package org.nextlevel.evidence.nudge;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.kit.tenant.CurrentTenant;

/**
 * The nudges of the current tenant: of each kind the last one of each person, which stands for its gap until something is
 * logged or shared later than what was the last then.
 */
@ApplicationScoped
class Nudges {
    private final DataSource database;
    private final CurrentTenant tenant;

    Nudges(DataSource database, CurrentTenant tenant) {
        this.database = database;
        this.tenant = tenant;
    }

    /**
     * A nudge that was raised just now.
     *
     * @param since null for never
     * @param span weeks or days, as its kind counts
     */
    record Raised(UUID employee, LocalDate since, int span) {}

    /** Until the transaction ends, nobody else raises nudges in this tenant. */
    void hold() {
        query(NudgeSql.HOLD, row -> true);
    }

    /** Raises those of a kind that are due, at most so many, in the order of employees after a given one. */
    List<Raised> raise(NudgeKind kind, Instant now, UUID after, int limit) {
        OffsetDateTime at = OffsetDateTime.ofInstant(now, ZoneOffset.UTC);
        return query(
                NudgeSql.raise(kind),
                row -> new Raised(row.getObject(1, UUID.class), day(row, 2), row.getInt(3)),
                kind.name(),
                kind.usual,
                after,
                at,
                limit,
                kind.name(),
                at);
    }

    /** Those whose gap goes on and that their owner has not turned off. */
    List<NudgeView> open(NudgeKind kind, Employee owner) {
        return query(
                NudgeSql.open(kind),
                row -> new NudgeView(
                        kind,
                        day(row, 1),
                        row.getObject(2, OffsetDateTime.class).toInstant()),
                owner.id(),
                kind.name());
    }

    private static LocalDate day(ResultSet row, int column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.withOffsetSameInstant(ZoneOffset.UTC).toLocalDate();
    }

    private <T> List<T> query(String sql, Reading<T> reading, Object... values) {
        tenant.require();
        try (var connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                List<T> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(reading.of(rows));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The nudges could not be read or written.", e);
        }
    }

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }
}
