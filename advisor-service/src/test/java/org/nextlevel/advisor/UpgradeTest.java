package org.nextlevel.advisor;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.sql.SQLException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.testkit.table.FormerDatabase;

/** What a company has in a database of 0.2.0 is there after the update. */
@QuarkusTest
@Tag("upgrade")
class UpgradeTest {
    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @Test
    void whatWasKeptIsKeptAndPeopleAreFoundByTheNameOfThen() throws SQLException, IOException {
        FormerDatabase former = FormerDatabase.broughtUp("0.2.0", url, "advisor");
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
}
