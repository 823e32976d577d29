package org.nextlevel.kit.sql;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.nextlevel.kit.page.Keyset;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;

/** A statement that gives rows. */
public final class Query extends Statement<Query> {
    /** In the text of a query: where the conditions end and a page is cut out. */
    private static final String PAGE = "{page}";

    private static final int AT_ONCE = 500;

    Query(Connections database, ObjectMapper json, String text) {
        super(database, json, text);
    }

    /** What is made of each row, in the order of rows. */
    public <T> List<T> list(Function<Row, T> reading) {
        List<T> found = new ArrayList<>();
        each(row -> found.add(reading.apply(row)));
        return found;
    }

    /** What is made of the first row; empty when there is no row, or nothing is made of it. */
    public <T> Optional<T> first(Function<Row, T> reading) {
        return run(statement -> {
            bind(statement);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.ofNullable(reading.apply(new Row(rows, json()))) : Optional.empty();
            }
        });
    }

    /** Takes each row in turn; in a transaction only some of them are held in memory at a time. */
    public void each(Consumer<Row> taker) {
        run(statement -> {
            bind(statement);
            statement.setFetchSize(AT_ONCE);
            try (ResultSet rows = statement.executeQuery()) {
                Row row = new Row(rows, json());
                while (rows.next()) {
                    taker.accept(row);
                }
            }
            return null;
        });
    }

    /** Whether there is a row. */
    public boolean exists() {
        return first(_ -> true).isPresent();
    }

    /** The number in the first column of the only row, such as a count. */
    public long number() {
        return run(statement -> {
            bind(statement);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        });
    }

    /**
     * A page of a list. The text says {@code {page}} where its conditions end, and nothing of order and limit:
     * {@code select id, text from note where tenant = :tenant {page}}.
     */
    public <T> Page<T> page(Keyset<T> order, PageRequest request, Function<Row, T> reading) {
        return order.cut(in(order, request).list(reading), request);
    }

    /** The same where a page is not cut from the rows themselves; {@link Keyset#cut} makes it of what is made of them. */
    public Query in(Keyset<?> order, PageRequest request) {
        if (!text().contains(PAGE)) {
            throw new IllegalStateException("The text does not say {page}.");
        }
        setText(text().replace(PAGE, order.clause(request)));
        return with(order.parameters(request));
    }

    @Override
    Query self() {
        return this;
    }
}
