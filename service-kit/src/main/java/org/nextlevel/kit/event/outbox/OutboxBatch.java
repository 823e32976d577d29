package org.nextlevel.kit.event.outbox;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows of the outbox that are sent together, in their order.
 *
 * @param isCut whether a bound kept others out, which wait behind them
 */
record OutboxBatch(List<OutboxRow> rows, boolean isCut) {
    private static final String FIRST = """
            select %s, waiting from (
              select *, sum(octet_length(payload)) over (order by position) as total, count(*) over () as waiting
              from (select * from outbox one
                    where set_aside is null and not exists (
                      select from outbox held
                      where held.set_aside is not null and held.position < one.position
                        and (held.tenant, held.topic, held.key) = (one.tenant, one.topic, one.key))
                    order by position limit ?) oldest) batch
            where total <= ? or total = octet_length(payload)
            order by position""".formatted(OutboxRow.COLUMNS);

    /**
     * The rows that wait longest: the first however large it is, then as many as keep within both bounds. Without those
     * that were set aside, and those of the same key behind them.
     *
     * @param bytes of payload in UTF-8; the database adds up, so that no more than this is loaded
     */
    static OutboxBatch first(Connection connection, int limit, long bytes) throws SQLException {
        try (var select = connection.prepareStatement(FIRST)) {
            select.setInt(1, limit);
            select.setLong(2, bytes);
            try (ResultSet found = select.executeQuery()) {
                List<OutboxRow> rows = new ArrayList<>();
                long waiting = 0;
                while (found.next()) {
                    rows.add(OutboxRow.of(found));
                    waiting = found.getLong("waiting");
                }
                return new OutboxBatch(rows, rows.size() == limit || rows.size() < waiting);
            }
        }
    }

    /** Those at these positions. */
    static OutboxBatch at(Connection connection, List<Long> positions) throws SQLException {
        try (var select = connection.prepareStatement(
                "select " + OutboxRow.COLUMNS + " from outbox where position = any (?) order by position")) {
            select.setArray(1, connection.createArrayOf("bigint", positions.toArray()));
            try (ResultSet found = select.executeQuery()) {
                List<OutboxRow> rows = new ArrayList<>();
                while (found.next()) {
                    rows.add(OutboxRow.of(found));
                }
                return new OutboxBatch(rows, false);
            }
        }
    }

    /** They are sent. */
    void delete(Connection connection) throws SQLException {
        try (var delete = connection.prepareStatement("delete from outbox where position = any (?)")) {
            delete.setArray(
                    1,
                    connection.createArrayOf(
                            "bigint", rows.stream().map(OutboxRow::position).toArray()));
            delete.executeUpdate();
        }
    }
}
