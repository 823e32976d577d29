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
    private static final Path FILE = Path.of("src/main/resources/db/tables.csv");

    @Test
    void everyTableIsDeclaredAsOwnOrAsACopy() throws SQLException {
        assertThat(Tables.read(FILE).names()).as(FILE.toString()).containsExactlyInAnyOrderElementsOf(names("""
                        select tablename from pg_tables
                        where schemaname = 'public' and tablename <> 'flyway_schema_history'"""));
    }

    /** {@code call copied_table('…')} in a migration (ADR 0038). */
    @Test
    @Tag("forged-events")
    void everyCopyRefusesAVersionThatNoOwnerHasReached() throws SQLException {
        assertThat(names("select tgrelid::regclass::text from pg_trigger where tgname = 'refuse_version_jump'"))
                .containsExactlyInAnyOrderElementsOf(Tables.read(FILE).copies());
    }

    private static List<String> names(String query) throws SQLException {
        List<String> names = new ArrayList<>();
        try (var connection = Arc.container().instance(DataSource.class).get().getConnection();
                var rows = connection.createStatement().executeQuery(query)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }
}
