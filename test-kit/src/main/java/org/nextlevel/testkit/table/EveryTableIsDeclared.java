package org.nextlevel.testkit.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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

    private static final String PEOPLE = "src/test/resources/people.csv";
    private static final String COLUMNS = "src/test/resources/people-columns.csv";

    @Test
    void everyTableIsDeclaredAsOwnOrAsACopy() throws SQLException {
        assertThat(Tables.read(FILE).names())
                .as(FILE.toString())
                .containsExactlyInAnyOrderElementsOf(names(TableNames.EVERY));
    }

    /** {@code call copied_table('…')} in a migration (ADR 0038). */
    @Test
    @Tag("forged-events")
    void everyCopyRefusesAVersionThatNoOwnerHasReached() throws SQLException {
        assertThat(
                        names(
                                "select relname from pg_class join pg_trigger on tgrelid = pg_class.oid where tgname = 'refuse_version_jump'"))
                .containsAll(Tables.read(FILE).copies());
    }

    /** The names of the sorts of personal data that erasures and exports of this service know. */
    protected abstract Set<String> personalData();

    /**
     * Which sort of personal data a table belongs to is said in {@code src/test/resources/people.csv}, or {@code none} with the
     * reason why it names nobody: what is added later takes part in erasures and exports (ADR 0035).
     */
    @Test
    @Tag("erasure")
    void everyTableBelongsToPersonalDataOrNamesNobody() throws IOException {
        Map<String, String> declared = declared(PEOPLE);
        assertThat(declared.keySet())
                .as(PEOPLE)
                .containsExactlyInAnyOrderElementsOf(Tables.read(FILE).names());
        assertThat(declared.values().stream().filter(data -> !data.startsWith("none: ")))
                .as("sorts of personal data")
                .isSubsetOf(personalData());
    }

    /**
     * Which id is a person's is said in {@code src/test/resources/people-columns.csv}: the sort of personal data that takes care of
     * rows that name somebody there, {@code id} with the reason why an id without a word may stay, or {@code thing}. So nobody
     * adds a second person to a row whom erasures and exports do not know.
     */
    @Test
    @Tag("erasure")
    void everyIdIsAPersonsOfWhomSomethingTakesCareOrAThings() throws SQLException, IOException {
        Map<String, String> declared = declared(COLUMNS);
        assertThat(declared.keySet()).as(COLUMNS).containsExactlyInAnyOrderElementsOf(names("""
                        select table_name || '.' || column_name from information_schema.columns
                        where table_schema = 'public' and udt_name in ('uuid', '_uuid') and column_name <> 'id'"""));
        assertThat(declared.values().stream().filter(whose -> !whose.equals("thing") && !whose.startsWith("id: ")))
                .as("sorts of personal data")
                .isSubsetOf(personalData());
    }

    private static Map<String, String> declared(String file) throws IOException {
        Map<String, String> declared = new TreeMap<>();
        Files.readAllLines(Path.of(file)).stream()
                .skip(1)
                .map(line -> line.split(",", 2))
                .forEach(cells -> declared.put(cells[0], cells[1]));
        return declared;
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
