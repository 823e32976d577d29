package org.nextlevel.stack.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nextlevel.stack.server.kafka.KafkaServer;
import org.nextlevel.stack.server.kafka.Topic;
import org.nextlevel.stack.server.postgres.PostgresServer;
import org.nextlevel.stack.server.postgres.PostgresSettings;

@Tag("long")
class ServersTest {
    @TempDir
    Path home;

    @Test
    void postgresKeepsItsRolesSmall() throws SQLException {
        PostgresSettings settings =
                PostgresSettings.of(home.resolve("postgres"), 0).forTests();
        try (PostgresServer server = PostgresServer.start(settings)) {
            server.createDatabase("evidence");
            server.createDatabase("evidence");
            ownerStoresOneRowPerTenant(server);

            assertThat(ask(server, "evidence_app", "set app.tenant = 'acme'; select count(*) from note"))
                    .isEqualTo("1");
            assertThat(ask(server, "evidence_app", "select count(*) from note")).isEqualTo("0");
            assertThatThrownBy(() -> ask(server, "evidence_relay", "select count(*) from note"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> ask(server, "evidence_app", "create table mine (id int)"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> server.databases().connect("evidence", "nobody"))
                    .hasMessageContaining("password authentication failed");
        }

        try (PostgresServer again = PostgresServer.start(settings)) {
            assertThat(ask(again, "evidence_app", "set app.tenant = 'acme'; select count(*) from note"))
                    .isEqualTo("1");
            assertThat(ask(again, "postgres", "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(ask(again, "postgres", "show fsync")).isEqualTo("off");
        }
    }

    @Test
    void postgresStartsAgainOnTheDataOfAServerThatWasKilled() throws SQLException {
        PostgresSettings settings =
                PostgresSettings.of(home.resolve("postgres"), 0).detached(home.resolve("postgres.log"));
        PostgresServer killed = PostgresServer.start(settings);
        killed.createDatabase("evidence");

        killed.process().destroyForcibly();
        Ending.await(killed.process(), Duration.ofSeconds(10));

        try (PostgresServer again = PostgresServer.start(settings)) {
            assertThat(ask(again, "evidence_app", "select 1")).isEqualTo("1");
        }
    }

    @Test
    void kafkaHasItsTopicsAfterARestart() throws Exception {
        Path data = home.resolve("kafka");
        Path log = home.resolve("kafka.log");
        try (KafkaServer server = KafkaServer.start(data, 0, log)) {
            server.createTopics();
            server.createTopics();
        }
        try (KafkaServer again = KafkaServer.start(data, 0, log);
                Admin admin = Admin.create(Map.of("bootstrap.servers", again.bootstrapServers()))) {
            assertThat(admin.listTopics().names().get())
                    .containsExactlyInAnyOrderElementsOf(
                            Topic.all().stream().map(Topic::name).toList());
        }
    }

    private static void ownerStoresOneRowPerTenant(PostgresServer server) throws SQLException {
        try (Connection owner = server.databases().connect("evidence", "evidence_owner")) {
            owner.createStatement().execute("""
                    create table note (tenant text);
                    grant select on note to evidence_app;
                    insert into note values ('acme'), ('globex');
                    alter table note enable row level security;
                    alter table note force row level security;
                    create policy own on note using (tenant = current_setting('app.tenant', true));
                    """);
        }
    }

    /** The one value that a query on the evidence database answers. */
    private static String ask(PostgresServer server, String role, String sql) throws SQLException {
        try (Connection connection = server.databases().connect("evidence", role);
                var statement = connection.createStatement()) {
            boolean rows = statement.execute(sql);
            while (!rows) {
                rows = statement.getMoreResults();
            }
            try (ResultSet answer = statement.getResultSet()) {
                answer.next();
                return answer.getString(1);
            }
        }
    }
}
