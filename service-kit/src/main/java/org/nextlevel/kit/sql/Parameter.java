package org.nextlevel.kit.sql;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** How a value reaches PostgreSQL. */
final class Parameter {
    private static final Map<Class<?>, String> ELEMENTS = Map.of(
            UUID.class, "uuid",
            String.class, "text",
            Integer.class, "int4",
            Long.class, "int8",
            BigDecimal.class, "numeric",
            Boolean.class, "bool",
            LocalDate.class, "date",
            Instant.class, "timestamptz");

    private Parameter() {}

    /** A value that is JSON already. */
    record Json(String text) {}

    static void bind(PreparedStatement statement, int at, Object value) throws SQLException {
        switch (value) {
            case null -> statement.setNull(at, Types.NULL);
            case Instant moment -> statement.setObject(at, OffsetDateTime.ofInstant(moment, ZoneOffset.UTC));
            case Enum<?> constant -> statement.setString(at, constant.name());
            case byte[] bytes -> statement.setBytes(at, bytes);
            // Without a type of its own it is of the column's, json or jsonb.
            case Json json -> statement.setObject(at, json.text(), Types.OTHER);
            case Collection<?> several -> bind(statement, at, several.stream().toList());
            case Object[] several -> bind(statement, at, Arrays.asList(several));
            default -> statement.setObject(at, value);
        }
    }

    private static void bind(PreparedStatement statement, int at, List<?> several) throws SQLException {
        Object first = several.stream().filter(Objects::nonNull).findFirst().orElse(null);
        if (first == null) {
            // Of what, the statement tells.
            statement.setObject(at, several.isEmpty() ? "{}" : "{NULL}", Types.OTHER);
            return;
        }
        String type = first instanceof Enum ? "text" : ELEMENTS.get(first.getClass());
        if (type == null) {
            throw new IllegalArgumentException(
                    "There is no array of %s.".formatted(first.getClass().getSimpleName()));
        }
        statement.setArray(
                at,
                statement
                        .getConnection()
                        .createArrayOf(
                                type, several.stream().map(Parameter::element).toArray()));
    }

    private static Object element(Object value) {
        return switch (value) {
            case Enum<?> constant -> constant.name();
            case Instant moment -> moment.toString();
            case LocalDate date -> date.toString();
            case null, default -> value;
        };
    }
}
