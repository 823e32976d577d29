package org.nextlevel.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.testkit.table.FormerDatabase;

/** What a company has in a database of 0.2.0 is there after the update. */
@QuarkusTest
@Tag("upgrade")
class UpgradeTest {
    private static final String OWNER = "evidence_owner";

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @Test
    void whatWasKeptIsKeptAndPeopleAreFoundByTheNameOfThen() throws SQLException, IOException {
        FormerDatabase former = FormerDatabase.beside(url, OWNER);
        migrate(former, "filesystem:" + FormerDatabase.migrations("0.2.0"));
        former.run(Files.readString(Path.of("src/test/resources/released/0.2.0.sql")));
        migrate(former, "db/kit", "db/migration");
        assertThat(former.rows("select bind_name from employee order by bind_name"))
                .containsExactly("emma", "mia");
        assertThat(former.rows("select summary from evidence")).containsExactly("Marzipan");
        // Everybody is told again.
        assertThat(former.rows("select sort from republication where tenant = 'acme'"))
                // Sorts are told in the order of their names: whoever begins with evidence comes to people.
                .containsExactly("evidence");
        assertThat(former.rows("select actor from audit where by_name")).containsExactly("mia");
        assertThat(former.rows("select state from known_tenant where tenant = 'acme'"))
                .containsExactly("ACTIVE");
    }

    private static void migrate(FormerDatabase database, String... locations) {
        Flyway.configure(Thread.currentThread().getContextClassLoader())
                .dataSource(database.url(), OWNER, OWNER)
                .locations(locations)
                .outOfOrder(true)
                .placeholders(Map.of("app", "evidence_app", "relay", "evidence_relay"))
                .load()
                .migrate();
    }
}
