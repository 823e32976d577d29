package org.nextlevel.framework;

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
        assertThat(former.rows("select owner from posting where owner_id is null and adopt_until > now()"))
                .containsExactly("emma");
        assertThat(former.rows("select employee_id::text from position where before_logins"))
                .containsExactly("10000000-0000-4000-8000-000000000001");
        assertThat(former.rows("select published_by from framework_version")).containsExactly("eddie");
        assertThat(former.rows("select actor from audit where by_name")).containsExactly("mia");
        assertThat(former.rows("select state from known_tenant where tenant = 'acme'"))
                .containsExactly("ACTIVE");
        // advisor-service left out a part of what it copied: it is told again, from the first on.
        assertThat(former.rows("select tenant || sort from republication where ended_at is null and after is null"))
                .containsExactly("acme");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.1.0", "0.3.0"})
    void fromOtherReleasesToo(String release) throws SQLException, IOException {
        FormerDatabase former = broughtUp(release);
        assertThat(former.rows("select published_by from framework_version")).containsExactly("eddie");
        assertThat(former.rows("select actor from audit where actor <> ''")).containsExactly("mia");
    }

    /** Pods of both serve beside each other for some minutes, and going back is always possible. */
    @Test
    void theReleaseBeforeMissesNothingOnTheNewSchema() throws SQLException, IOException {
        FormerDatabase former = FormerDatabase.of("0.3.0", url, "framework");
        ReliedUpon before = ReliedUpon.on(former, "framework");
        Migrations.byOwnerOf(former.url(), "framework").migrate();
        assertThat(before.missedOn(ReliedUpon.on(former, "framework"))).isEmpty();
    }

    private FormerDatabase broughtUp(String release) throws SQLException, IOException {
        FormerDatabase former = FormerDatabase.of(release, url, "framework");
        Migrations.byOwnerOf(former.url(), "framework").migrate();
        return former;
    }
}
