package org.nextlevel.kit.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.testkit.table.FormerDatabase;

/** A database is brought to where the service needs it, whatever state it was found in and whoever else is at it. */
@QuarkusTest
@Tag("upgrade")
class MigrationsTest {
    private static final String ALL =
            "select version from kit_schema_history union all select version from service_schema_history";

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    /** Made once; tests have a copy of it. */
    private static FormerDatabase current;

    private FormerDatabase database;
    private Migrations migrations;

    @BeforeEach
    void begin() throws SQLException {
        if (current == null) {
            current = FormerDatabase.empty(url, "kit");
            Migrations.byOwnerOf(current.url(), "kit").migrate();
        }
        use(current.copy("kit"));
    }

    private void use(FormerDatabase one) {
        database = one;
        migrations = Migrations.byOwnerOf(database.url(), "kit");
    }

    @Test
    void aNewDatabaseGetsThoseOfTheKitAndThenThoseOfTheServiceInTheOrderOfTheirNumbers() throws SQLException {
        assertThat(database.rows("select version from kit_schema_history order by installed_rank"))
                .startsWith("0.1", "0.3")
                .isSortedAccordingTo((one, other) -> minor(one) - minor(other));
        assertThat(database.rows("select version from service_schema_history order by installed_rank"))
                .containsExactly("1", "2", "3", "4", "5");
        assertThat(migrations.migrate()).isZero();
    }

    @Test
    void theHistoryOfBeforeIsCarriedOverOnceAndBothReleasesStartOnIt() throws SQLException {
        use(FormerDatabase.empty(url, "kit"));
        int before = database.migrateAsBefore("kit", "db/kit", "db/migration");
        assertThat(migrations.migrate()).isZero();
        List<String> carriedOver = database.rows(ALL);
        assertThat(carriedOver).hasSize(before).doesNotHaveDuplicates();
        assertThat(
                        database.rows(
                                "select has_table_privilege('kit_app', 'flyway_schema_history', 'insert, update, delete')::text"))
                .containsExactly("false");
        assertThat(database.migrateAsBefore("kit", "db/kit", "db/migration")).isZero();
        assertThat(migrations.migrate()).isZero();
        assertThat(database.rows(ALL)).isEqualTo(carriedOver);
        // What was interrupted, or a release of before did meanwhile.
        database.run(
                "delete from service_schema_history where version = '5'; delete from kit_schema_history where version = '0.19'");
        assertThat(migrations.migrate()).isZero();
        assertThat(database.rows(ALL)).containsExactlyInAnyOrderElementsOf(carriedOver);
    }

    @Test
    void whoMigratesAtTheSameTimeWaitsAndFindsItDone() throws SQLException {
        use(FormerDatabase.empty(url, "kit"));
        ClassLoader classes = Thread.currentThread().getContextClassLoader();
        List<CompletableFuture<Integer>> starting = Stream.generate(() -> CompletableFuture.supplyAsync(() -> {
                    Thread.currentThread().setContextClassLoader(classes);
                    return migrations.migrate();
                }))
                .limit(3)
                .toList();
        int done = starting.stream().mapToInt(CompletableFuture::join).sum();
        assertThat(database.rows(ALL)).hasSize(done).doesNotHaveDuplicates();
    }

    @Test
    void aNumberBelowTheLastOneIsRefused() throws SQLException {
        database.run("delete from kit_schema_history where version = '0.5'");
        assertThatThrownBy(migrations::migrate).hasMessageContaining("not applied to database: 0.5");
    }

    @Test
    void anIndexThatWasNotFinishedIsBegunAgain() throws SQLException {
        database.run("drop index note_text; update service_schema_history set success = false where version = '5'");
        assertThat(migrations.migrate()).isEqualTo(1);
        assertThat(database.rows("select indexname from pg_indexes where indexname = 'note_text'"))
                .hasSize(1);
    }

    @Test
    void theApplicationSeesWhatIsMissingAndCanChangeNothingOfIt() throws SQLException {
        Migrations application =
                Migrations.byApplicationOf(FormerDatabase.empty(url, "kit").url(), "kit");
        assertThat(application.missing()).contains("V1__notes.sql", "V0.1__tenants_events_and_audit.sql");
        assertThatThrownBy(application::migrate).hasMessageContaining("kit_app cannot prepare");
        assertThat(Migrations.byApplicationOf(database.url(), "kit").missing()).isEmpty();
        assertThat(
                        database.rows(
                                "select has_table_privilege('kit_app', 'service_schema_history', 'insert, update, delete')::text"))
                .containsExactly("false");
    }

    @Test
    void nobodyButTheThreeRolesOfADatabaseComesIn() throws SQLException {
        migrations.migrate();
        assertThat(
                        database.rows(
                                "select acl::text from (select unnest(datacl) as acl from pg_database where datname = current_database()) a"))
                .noneMatch(granted -> granted.startsWith("="))
                .anyMatch(granted -> granted.startsWith("kit_app=c/"));
        assertThat(database.rows("select has_schema_privilege('kit_app', 'public', 'create')::text"))
                .containsExactly("false");
    }

    private static int minor(String version) {
        return Integer.parseInt(version.replace("0.", ""));
    }
}
