package org.nextlevel.testkit.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The second lock of invariant 1, for every table of the service's database: extend it as a {@code @QuarkusTest}. */
@Tag("tenant")
public abstract class EveryTableIsLocked {
    @Test
    void everyTableHasForcedRowLevelSecurity() throws SQLException {
        assertThat(names("select relname from pg_class c where relnamespace = 'public'::regnamespace and relname in ("
                        + TableNames.EVERY + ") and not (relrowsecurity and relforcerowsecurity)"))
                .isEmpty();
    }

    @Test
    void everyPolicyOfTheApplicationComparesTheTenantOnReadAndWrite() throws SQLException {
        assertThat(names("select relname from pg_class c where relnamespace = 'public'::regnamespace and relname in ("
                        + TableNames.EVERY + ")"
                        + " and not exists (select 1 from pg_policies p where p.tablename = c.relname and p.roles = array[current_user]"
                        + "   and p.qual like '%nextlevel.tenant%' and p.with_check like '%nextlevel.tenant%')"))
                .isEmpty();
    }

    @Test
    void theApplicationsRoleOwnsNothingAndBypassesNothing() throws SQLException {
        assertThat(
                        names(
                                "select rolname from pg_roles where rolname = current_user and (rolsuper or rolbypassrls or rolcreaterole)"))
                .isEmpty();
        assertThat(names("select tablename from pg_tables where schemaname = 'public' and tableowner = current_user"))
                .isEmpty();
    }

    @Test
    void withoutATenantNoTableShowsARow() throws SQLException {
        for (String table : names(TableNames.EVERY)) {
            assertThat(names("select 'a row' from " + table)).as(table).isEmpty();
        }
    }

    /** Runs outside of any request: the connection carries no tenant. */
    private static List<String> names(String sql) throws SQLException {
        DataSource database = Arc.container().instance(DataSource.class).get();
        List<String> names = new ArrayList<>();
        try (Connection connection = database.getConnection();
                var rows = connection.createStatement().executeQuery(sql)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }
}
