package org.nextlevel.kit.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.nextlevel.kit.Database;
import org.nextlevel.kit.company.OpenTenant;
import org.nextlevel.kit.event.outbox.FailingDatabase;
import org.nextlevel.testkit.log.ExpectedLog;

@QuarkusTest
@ExpectedLog(logger = "org.nextlevel.kit.retention.ForgetHandled", says = "stay until the next look")
class RetentionTest {
    private static final String OLD_EVENTS =
            "insert into inbox (tenant, event_id, received_at) select '%s', gen_random_uuid(), now() - interval '%d days' from generate_series(1, %d)";

    private final String tenant = "kept-" + UUID.randomUUID();

    @Inject
    ForgetHandled handled;

    @Inject
    ForgetAudit audit;

    @Inject
    Slices slices;

    @Inject
    RetentionSettings settings;

    @Inject
    OpenTenant open;

    @Inject
    MeterRegistry metrics;

    @Inject
    Clock clock;

    @ConfigProperty(name = "nextlevel.db.url")
    String url;

    @Test
    void whatWasHandledIsRecognisedForThirtyDaysAndThenForgottenHoweverMuchItIs() throws SQLException {
        insert(OLD_EVENTS.formatted(tenant, 31, 2_500));
        insert(OLD_EVENTS.formatted(tenant, 29, 1));
        double before = forgotten("inbox");
        handled.all();
        assertThat(count("inbox")).isEqualTo("1");
        assertThat(forgotten("inbox") - before).isGreaterThanOrEqualTo(2_500);
    }

    @Test
    void whileAnotherInstanceForgetsThisOneDoesNot() throws SQLException {
        insert(OLD_EVENTS.formatted(tenant, 31, 1));
        try (var other = DriverManager.getConnection(url, "postgres", "");
                var lock = other.createStatement()) {
            other.setAutoCommit(false);
            lock.execute("select pg_advisory_xact_lock(hashtextextended('forgets inbox', 0))");
            handled.all();
            assertThat(count("inbox")).isEqualTo("1");
            other.rollback();
        }
        handled.all();
        assertThat(count("inbox")).isEqualTo("0");
    }

    @Test
    void aDeadLetterThatWaitsIsKeptForAsLongAsItWaits() throws SQLException {
        insert("""
                insert into dead_letter (tenant, topic, kafka_partition, kafka_offset, written_at, headers, bytes, whole, reason,
                    detail, failed_at, state, settled_at)
                select '%s', 'notes', 0, n, now() - interval '99 days', '{}', 0, true, 'a', 'b', now() - interval '99 days',
                    case n when 1 then 'WAITING' else 'DONE' end, case n when 1 then null else now() - interval '99 days' end
                from generate_series(1, 3) n""".formatted(tenant));
        handled.all();
        assertThat(Database.as(tenant, "select state from dead_letter")).containsExactly("WAITING");
    }

    @Test
    void ofTheAuditNothingGoesThatIsNotArchived() throws SQLException {
        insert("insert into known_tenant (tenant, state, version, changed_at) values ('%s', 'ACTIVE', 1, now())"
                .formatted(tenant));
        insert("""
                insert into audit (tenant, at, actor, action, by_name)
                select '%s', now() - make_interval(days => n), 'anna', 'read', false
                from unnest(array [4000, 2000, 1000]) n""".formatted(tenant));
        forgetAudit();
        assertThat(count("audit")).isEqualTo("3");
        insert("call audit_is_archived(current_date - 3000)");
        forgetAudit();
        assertThat(count("audit")).isEqualTo("2");
        insert("call audit_is_archived(current_date)");
        forgetAudit();
        assertThat(count("audit")).as("three years are kept all the same").isEqualTo("1");
    }

    @Test
    void whatIsToBeArchivedIsAllThatIsNotHoweverOldItIs() throws SQLException {
        insert("insert into known_tenant (tenant, state, version, changed_at) values ('%s', 'ACTIVE', 1, now())"
                .formatted(tenant));
        insert("""
                insert into audit (tenant, at, actor, action, by_name)
                select '%s', now() - make_interval(days => n), 'anna', 'read', false
                from unnest(array [4000, 2000, 1000, 0]) n""".formatted(tenant));
        assertThat(toArchive()).isEqualTo(3);
        insert("call audit_is_archived(current_date - 3000)");
        assertThat(toArchive()).isEqualTo(2);
    }

    @Test
    void onlyWhoeverRunsTheDatabaseSaysWhatIsArchivedAndNotOfWhatIsToCome() {
        assertThatThrownBy(() -> Database.as(tenant, "call audit_is_archived(current_date)"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> Database.as(
                        tenant, "insert into audit_archive (tenant, until) values ('%s', now())".formatted(tenant)))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> insert("call audit_is_archived(current_date + 1)"))
                .hasMessageContaining("Nothing of what comes after today can be archived yet");
    }

    @Test
    void aFailureOfAnyKindLeavesTheScheduleAlive() {
        FailingDatabase broken = new FailingDatabase(() -> new IllegalStateException("the pool is broken"));
        assertThatCode(new ForgetHandled(broken.source(), slices, settings, clock)::all)
                .doesNotThrowAnyException();
    }

    private void forgetAudit() {
        open.within(tenant, () -> {
            audit.forget();
            return null;
        });
    }

    private int toArchive() throws SQLException {
        try (var connection = DriverManager.getConnection(url, "postgres", "");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select count(*) from audit_to_archive(current_date) where tenant = '%s'".formatted(tenant))) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private String count(String table) {
        return Database.as(tenant, "select count(*) from " + table).getFirst();
    }

    private double forgotten(String table) {
        return metrics.counter("nextlevel.retention.rows", "table", table).count();
    }

    private void insert(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url, "postgres", "");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
