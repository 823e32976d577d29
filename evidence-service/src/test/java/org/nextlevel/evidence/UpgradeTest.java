package org.nextlevel.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.sql.SQLException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nextlevel.kit.migration.Migrations;
import org.nextlevel.testkit.table.FormerDatabase;
import org.nextlevel.testkit.table.ReliedUpon;

/** What a company has in the database of a former release is there after the update. */
@QuarkusTest
@Tag("upgrade")
class UpgradeTest {
    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @Test
    void whatWasKeptIsKeptAndPeopleAreFoundByTheNameOfThen() throws SQLException, IOException {
        FormerDatabase former = broughtUp("0.2.0");
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

    @ParameterizedTest
    @ValueSource(strings = {"0.1.0", "0.3.0"})
    void fromOtherReleasesToo(String release) throws SQLException, IOException {
        FormerDatabase former = broughtUp(release);
        assertThat(former.rows("select summary from evidence")).containsExactly("Marzipan");
        assertThat(former.rows("select actor from audit where actor <> ''")).containsExactly("mia");
    }

    /** Pods of both serve beside each other for some minutes, and going back is always possible. */
    @Test
    void theReleaseBeforeMissesNothingOnTheNewSchema() throws SQLException, IOException {
        FormerDatabase former = FormerDatabase.of("0.3.0", url, "evidence");
        ReliedUpon before = ReliedUpon.on(former, "evidence");
        Migrations.byOwnerOf(former.url(), "evidence").migrate();
        assertThat(before.missedOn(ReliedUpon.on(former, "evidence"))).isEmpty();
    }

    private FormerDatabase broughtUp(String release) throws SQLException, IOException {
        FormerDatabase former = FormerDatabase.of(release, url, "evidence");
        Migrations.byOwnerOf(former.url(), "evidence").migrate();
        return former;
    }
}
