package org.nextlevel.testkit.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.stack.rebuild.Tables;

/**
 * Whether each table of the service is its own or a copy of what others own is said in {@code db/tables.csv}: copies are
 * emptied when they are rebuilt (ADR 0017). Extend it as a {@code @QuarkusTest}.
 */
@Tag("rebuild")
public abstract class EveryTableIsDeclared {
    @Test
    void everyTableIsDeclaredAsOwnOrAsACopy() throws SQLException {
        assertThat(Tables.read(Path.of("src/main/resources/db/tables.csv")).names())
                .as("src/main/resources/db/tables.csv")
                .containsExactlyInAnyOrderElementsOf(inTheDatabase());
    }

    private static List<String> inTheDatabase() throws SQLException {
        List<String> names = new ArrayList<>();
        try (var connection = Arc.container().instance(DataSource.class).get().getConnection();
                var rows = connection.createStatement().executeQuery("""
                        select tablename from pg_tables
                        where schemaname = 'public' and tablename <> 'flyway_schema_history'""")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }
}
