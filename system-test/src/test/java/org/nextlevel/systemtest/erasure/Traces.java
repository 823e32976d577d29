package org.nextlevel.systemtest.erasure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nextlevel.stack.layout.Layout;
import org.nextlevel.stack.layout.Part;
import org.nextlevel.stack.server.postgres.Databases;

/**
 * Where a word stands that nobody but one person and about that person has written: in rows of databases, in records of
 * topics, in lines of logs, whatever the company and however it is spelled.
 *
 * @param word in small letters
 */
record Traces(Layout layout, String word) {
    static final List<String> DATABASES = List.of("framework", "evidence", "advisor", "integration");

    private static final String OUTCOMES = """
            select concat_ws(' ', framework, target, answer, effective_on is not null) || '=' || count(*)
            from promotion_case where tenant = 'acme' and asked_on is not null
            group by framework, target, answer, effective_on is not null""";

    /** Keycloak's is none of ours: its accounts are ended by whoever runs it. */
    private static final List<Part> LOGS = List.of(
            Part.POSTGRES,
            Part.KAFKA,
            Part.FRAMEWORK_SERVICE,
            Part.EVIDENCE_SERVICE,
            Part.ADVISOR_SERVICE,
            Part.INTEGRATION_SERVICE,
            Part.API_GATEWAY);

    /** Rows of one database, each with its table. */
    List<String> inDatabase(String name) {
        try (Connection connection = new Databases(layout.port(Part.POSTGRES)).connect(name, "postgres")) {
            List<String> found = new ArrayList<>();
            for (String table : strings(connection, "select tablename from pg_tables where schemaname = 'public'")) {
                strings(connection, "select t::text from %s t".formatted(table)).stream()
                        .filter(this::isIn)
                        .forEach(row -> found.add("%s.%s: %s".formatted(name, table, row)));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * What outcomes are counted from, exactly: the answers leave out and round what is few, so that they would not show that one
     * case is missing. Numbers of cases by level and decision.
     */
    Map<String, Integer> outcomes() {
        try (Connection connection = new Databases(layout.port(Part.POSTGRES)).connect("advisor", "postgres")) {
            return strings(connection, OUTCOMES).stream()
                    .map(row -> row.split("=", 2))
                    .collect(Collectors.toMap(row -> row[0], row -> Integer.valueOf(row[1])));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Records of all topics, with key and headers. */
    List<String> inTopics() {
        return new AllRecords(layout).read().stream().filter(this::isIn).toList();
    }

    /** Lines of the logs of this run and the one before. */
    List<String> inLogs() {
        return LOGS.stream()
                .flatMap(
                        part -> Stream.of(layout.home().log(part), layout.home().previousLog(part)))
                .filter(Files::exists)
                .flatMap(log -> lines(log).filter(this::isIn).map(line -> log.getFileName() + ": " + line))
                .toList();
    }

    boolean isIn(String text) {
        return text.toLowerCase(Locale.ROOT).contains(word);
    }

    private static List<String> strings(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> all = new ArrayList<>();
            while (rows.next()) {
                all.add(rows.getString(1));
            }
            return all;
        }
    }

    private static Stream<String> lines(Path log) {
        try {
            // What is no UTF-8 is read all the same.
            return Files.readString(log, StandardCharsets.ISO_8859_1).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
