package org.nextlevel.kit.sql;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** A row while it is read, its columns by their names. What a column does not hold is null, unless said otherwise. */
public final class Row {
    private final ResultSet row;
    private final ObjectMapper json;

    Row(ResultSet row, ObjectMapper json) {
        this.row = row;
        this.json = json;
    }

    public UUID uuid(String column) {
        return read(column, () -> row.getObject(column, UUID.class));
    }

    public String text(String column) {
        return read(column, () -> row.getString(column));
    }

    public LocalDate date(String column) {
        return read(column, () -> row.getObject(column, LocalDate.class));
    }

    /** A moment, of a column with time zone. */
    public Instant instant(String column) {
        OffsetDateTime at = read(column, () -> row.getObject(column, OffsetDateTime.class));
        return at == null ? null : at.toInstant();
    }

    /** A whole number; never null. */
    public int number(String column) {
        return present(column, () -> row.getInt(column));
    }

    /** A whole number of any size; never null. */
    public long largeNumber(String column) {
        return present(column, () -> row.getLong(column));
    }

    public BigDecimal decimal(String column) {
        return read(column, () -> row.getBigDecimal(column));
    }

    /** Whether it is so; never null. */
    public boolean flag(String column) {
        return present(column, () -> row.getBoolean(column));
    }

    public byte[] bytes(String column) {
        return read(column, () -> row.getBytes(column));
    }

    /** A constant of an enum, stored by its name. */
    public <E extends Enum<E>> E constant(String column, Class<E> type) {
        String name = text(column);
        return name == null ? null : Enum.valueOf(type, name);
    }

    /** The elements of an array: ids, texts, numbers. */
    public <T> List<T> list(String column, Class<T> type) {
        Array array = read(column, () -> row.getArray(column));
        return array == null
                ? null
                : Arrays.stream((Object[]) read(column, array::getArray))
                        .map(type::cast)
                        .toList();
    }

    /** What the JSON of a column stands for; what a newer version wrote beside is left out. */
    public <T> T json(String column, Class<T> type) {
        String text = text(column);
        try {
            return text == null
                    ? null
                    : json.readerFor(type)
                            .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                            .readValue(text);
        } catch (JsonProcessingException _) {
            // Without the cause, which would quote what is stored.
            throw new IllegalStateException("Column %s is no readable %s.".formatted(column, type.getSimpleName()));
        }
    }

    private <T> T present(String column, Getter<T> getter) {
        T value = read(column, getter);
        if (read(column, row::wasNull)) {
            throw new IllegalStateException("Column %s is null.".formatted(column));
        }
        return value;
    }

    private static <T> T read(String column, Getter<T> getter) {
        try {
            return getter.get();
        } catch (SQLException e) {
            throw new IllegalStateException("Column %s cannot be read.".formatted(column), e);
        }
    }

    private interface Getter<T> {
        T get() throws SQLException;
    }
}
