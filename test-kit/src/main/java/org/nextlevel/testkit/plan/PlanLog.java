package org.nextlevel.testkit.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * The plans of the very statements that a service runs, as PostgreSQL writes them into its log (auto_explain). It tells of
 * connections that are opened after this one is made.
 */
public final class PlanLog implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String url;
    private final String role;
    private final Path log;

    private PlanLog(String url, String role, Path log) {
        this.url = url;
        this.role = role;
        this.log = log;
    }

    /** @param role whose statements are told */
    public static PlanLog of(String url, String role) {
        PlanLog plans = new PlanLog(url, role, Path.of(run(url, "show data_directory") + ".log"));
        plans.set("session_preload_libraries = 'auto_explain'");
        plans.set("auto_explain.log_min_duration = 0");
        plans.set("auto_explain.log_analyze = on");
        plans.set("auto_explain.log_timing = off");
        plans.set("auto_explain.log_format = 'json'");
        return plans;
    }

    /** The statements that were carried out while something was done, whoever asked for them. */
    public List<CarriedOut> during(Runnable action) {
        try {
            long before = Files.size(log);
            action.run();
            byte[] all = Files.readAllBytes(log);
            return read(new String(all, (int) before, all.length - (int) before, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<CarriedOut> read(String text) throws IOException {
        List<CarriedOut> statements = new ArrayList<>();
        Iterator<String> lines = text.lines().iterator();
        while (lines.hasNext()) {
            if (lines.next().endsWith("plan:")) {
                statements.add(statement(lines));
            }
        }
        return statements;
    }

    /** What belongs to an entry of the log is indented, but the brace that opens and the one that closes. */
    private static CarriedOut statement(Iterator<String> lines) throws IOException {
        StringBuilder entry = new StringBuilder();
        String line = "";
        while (!line.equals("\t}")) {
            line = lines.next();
            entry.append(line);
        }
        JsonNode told = JSON.readTree(entry.toString());
        return new CarriedOut(told.path("Query Text").asText(), told.path("Plan"));
    }

    private void set(String setting) {
        run(url, "alter role %s set %s".formatted(role, setting));
    }

    private static String run(String url, String sql) {
        try (var connection = DriverManager.getConnection(url, "postgres", "");
                var statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            var row = statement.getResultSet();
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        run(url, "alter role %s reset all".formatted(role));
    }
}
