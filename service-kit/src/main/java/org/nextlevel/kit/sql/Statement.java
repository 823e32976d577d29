package org.nextlevel.kit.sql;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A statement and the values of its parameters, for one use.
 *
 * @param <S> what the statement is
 */
public abstract sealed class Statement<S extends Statement<S>> permits Query, Update {
    private final Connections database;
    private final ObjectMapper json;
    private final Map<String, Object> values = new HashMap<>();
    private String text;
    private boolean isAfterChanges = true;

    Statement(Connections database, ObjectMapper json, String text) {
        this.database = database;
        this.json = json;
        this.text = text;
    }

    /**
     * Gives a parameter its value.
     *
     * @param value an id, text, number, flag, date, moment (as {@code timestamptz}), byte array, a constant of an enum (by
     *     its name), or a collection or array of these, for {@code = any(:ids)}; null where the statement alone tells the
     *     type, as in an insert, else {@code cast(:name as …)}
     */
    public S with(String name, Object value) {
        values.put(name, value);
        return self();
    }

    /** Gives several parameters their values. */
    public S with(Map<String, ?> several) {
        values.putAll(several);
        return self();
    }

    /** Gives a parameter a value as JSON, for a column of {@code jsonb}; null stays null. */
    public S json(String name, Object value) {
        try {
            return with(name, value == null ? null : new Parameter.Json(json.writeValueAsString(value)));
        } catch (JsonProcessingException _) {
            // Without the cause, which would quote the value.
            throw new IllegalStateException("Parameter %s cannot be written as JSON.".formatted(name));
        }
    }

    /**
     * Leaves unwritten what entities changed and what was put off. For statements on tables that hold no entities, where it would cost something
     * and change nothing.
     */
    public S unflushed() {
        isAfterChanges = false;
        return self();
    }

    abstract S self();

    String text() {
        return text;
    }

    void setText(String other) {
        text = other;
    }

    Map<String, Object> values() {
        return values;
    }

    LaterUpdates later() {
        return database.later();
    }

    ObjectMapper json() {
        return json;
    }

    void requireTransaction() {
        database.requireTransaction();
    }

    <R> R run(Work<R> work) {
        StatementText parsed = StatementText.of(text);
        try (Connection connection = database.open(isAfterChanges);
                PreparedStatement statement = connection.prepareStatement(parsed.sql())) {
            return work.on(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("The database refused '%s …'.".formatted(parsed.beginning()), e);
        }
    }

    void bind(PreparedStatement statement) throws SQLException {
        StatementText parsed = StatementText.of(text);
        List<String> names = parsed.parameters();
        for (int i = 0; i < names.size(); i++) {
            Parameter.bind(statement, i + 1, value(names.get(i), parsed));
        }
        for (String name : values.keySet()) {
            if (!names.contains(name)) {
                throw new IllegalStateException("'%s …' has no parameter %s.".formatted(parsed.beginning(), name));
            }
        }
    }

    private Object value(String name, StatementText parsed) {
        if (values.containsKey(name)) {
            return values.get(name);
        }
        if (name.equals("tenant")) {
            return database.tenant();
        }
        throw new IllegalStateException("'%s …' needs a value for %s.".formatted(parsed.beginning(), name));
    }

    interface Work<R> {
        R on(PreparedStatement statement) throws SQLException;
    }
}
