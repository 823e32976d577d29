package org.nextlevel.advisor;

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
        assertThat(former.rows("select user_name_digest from employee")).containsExactly("digest-of-emma");
        assertThat(former.rows("select kind from signal where source = 'EMPLOYEE'"))
                .containsExactly("MAJOR_WIN");
        // Whoever had the name of then without being known now gets nobody's postings.
        assertThat(former.rows("select owner_id::text from posting order by id"))
                .containsExactly("10000000-0000-4000-8000-000000000001", null);
        assertThat(former.rows("select actor from audit where by_name")).containsExactly("mia");
        assertThat(former.rows("select state from known_tenant where tenant = 'acme'"))
                .containsExactly("ACTIVE");
        // Cases of before are told once more, and by nobody who has nothing to tell (ADR 0017).
        assertThat(former.rows("select tenant from republication where ended_at is null"))
                .containsExactly("acme");
        assertThat(former.rows("update republication set ended_at = now() returning 1"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.1.0", "0.3.0"})
    void fromOtherReleasesToo(String release) throws SQLException, IOException {
        FormerDatabase former = broughtUp(release);
        assertThat(former.rows("select kind from signal where source = 'EMPLOYEE'"))
                .containsExactly("MAJOR_WIN");
        assertThat(former.rows("select actor from audit where actor <> ''")).containsExactly("mia");
    }

    /** Pods of both serve beside each other for some minutes, and going back is always possible. */
    @Test
    void theReleaseBeforeMissesNothingOnTheNewSchema() throws SQLException, IOException {
        FormerDatabase former = FormerDatabase.of("0.3.0", url, "advisor");
        ReliedUpon before = ReliedUpon.on(former, "advisor");
        Migrations.byOwnerOf(former.url(), "advisor").migrate();
        assertThat(before.missedOn(ReliedUpon.on(former, "advisor")))
                // Whoever leaves out the columns that are new, as that release does, fulfils them.
                .allMatch(one -> one.startsWith("signal: ") && one.contains("system"))
                .hasSize(3);
    }

    private FormerDatabase broughtUp(String release) throws SQLException, IOException {
        FormerDatabase former = FormerDatabase.of(release, url, "advisor");
        Migrations.byOwnerOf(former.url(), "advisor").migrate();
        return former;
    }
}
