package org.nextlevel.kit.migration;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.testkit.table.FormerDatabase;
import org.nextlevel.testkit.table.ReliedUpon;

/** What a schema may add, and what the release before would miss: {@code UpgradeTest} of each service stands on it. */
@QuarkusTest
@Tag("upgrade")
class ReliedUponTest {
    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    private FormerDatabase database;
    private ReliedUpon before;

    @BeforeEach
    void migrate() throws SQLException {
        database = FormerDatabase.empty(url, "kit");
        Migrations.byOwnerOf(database.url(), "kit").migrate();
        before = ReliedUpon.on(database, "kit");
    }

    @Test
    void whatIsAddedIsMissedByNobody() throws SQLException {
        assertThat(missedAfter("""
                        create table new_thing (tenant text not null, name text not null unique);
                        alter table outbox add column hint text;
                        alter table outbox add column weight int not null default 0;
                        create index outbox_hint on outbox (hint)""")).isEmpty();
    }

    @Test
    void whatIsTakenAwayIsMissedByWhoeverMightReadOrWriteIt() throws SQLException {
        assertThat(missedAfter("alter table outbox rename column traceparent to trace"))
                .contains("kit_app may insert outbox.traceparent, of type text")
                .allMatch(one -> one.contains("outbox.traceparent"));
        assertThat(missedAfter("revoke delete on outbox from kit_relay")).contains("kit_relay may delete from outbox");
    }

    @Test
    void whatIsAskedForBeyondIsMissedByWhoeverWritesAsBefore() throws SQLException {
        assertThat(missedAfter("alter table outbox add column must_be text not null"))
                .containsExactly("outbox: must_be must be said");
        assertThat(missedAfter("alter table outbox add constraint of_few check (length(tenant) < 10)"))
                .contains("outbox: CHECK ((length(tenant) < 10))");
        assertThat(missedAfter("create unique index one_a_tenant on outbox (tenant)"))
                .anyMatch(one -> one.startsWith("outbox: CREATE UNIQUE INDEX one_a_tenant"));
    }

    private List<String> missedAfter(String change) throws SQLException {
        database.run(change);
        return before.missedOn(ReliedUpon.on(database, "kit"));
    }
}
