package org.nextlevel.kit.tenant;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.kit.Database;
import org.nextlevel.testkit.Tokens;
import org.nextlevel.testkit.log.ExpectedLog;

/** What becomes of a connection whose tenant cannot be told or set; the pool has 16. */
@QuarkusTest
@Tag("tenant")
@ExpectedLog(logger = "org.nextlevel.kit.tenant.TenantConnections", says = "is thrown away")
@ExpectedLog(logger = "io.agroal.pool", says = "This connection has been closed")
class TenantConnectionsTest {
    private static final int MORE_THAN_THE_POOL = 50;

    private static final String TENANT = "select coalesce(current_setting('nextlevel.tenant', true), '')";

    @Inject
    DataSource database;

    @Inject
    TenantConnections connections;

    @Test
    void callsWithoutATenantCostNoConnection() {
        List<String> before = processes();
        for (int i = 0; i < MORE_THAN_THE_POOL; i++) {
            assertThat(write(Tokens.forOrganizations("emma")).statusCode()).isEqualTo(403);
        }
        assertThat(write(Tokens.of("pool", "emma")).statusCode()).isEqualTo(201);
        assertThat(processes()).containsAll(before);
    }

    @Test
    void aTenantThatCannotBeToldOpensNothing() throws SQLException {
        var context = Arc.container().requestContext();
        context.activate();
        try (Connection connection = database.getConnection()) {
            var anyone = new TenantConnections(new CurrentTenant(null, null));
            anyone.onConnectionAcquire(connection);
            assertThat(first(connection, TENANT)).isEmpty();
        } finally {
            context.terminate();
        }
    }

    @Test
    void aConnectionCarriesTheTenantForATransactionAndNoLonger() throws SQLException {
        var context = Arc.container().requestContext();
        context.activate();
        Arc.container().instance(CurrentTenant.class).get().open("pool");
        try (Connection connection = database.getConnection()) {
            assertThat(first(connection, TENANT)).isEqualTo("pool");
            connection.commit();
            assertThat(first(connection, TENANT)).isEmpty();
        } finally {
            context.terminate();
        }
    }

    @Test
    void aStatementOutsideATransactionThatFailsLeavesAGoodConnection() throws SQLException {
        for (int i = 0; i < MORE_THAN_THE_POOL; i++) {
            assertThatThrownBy(() -> Database.as("pool", "select 1 / 0")).hasMessageContaining("division by zero");
        }
        assertThat(Database.as("pool", TENANT)).containsExactly("pool");
        assertThatThePoolLendsOnlyGoodOnes();
    }

    @Test
    void aConnectionWhoseTenantCannotBeSetIsThrownAway() throws SQLException {
        try (Connection refusing = database.getConnection()) {
            refusing.setAutoCommit(false);
            assertThatThrownBy(() -> first(refusing, "select 1 / 0")).isInstanceOf(SQLException.class);
            connections.onConnectionAcquire(refusing);
            assertThatThrownBy(() -> refusing.rollback()).isInstanceOf(SQLException.class);
        }
        assertThatThePoolLendsOnlyGoodOnes();
    }

    @Test
    void aConnectionThatTheDatabaseClosedIsThrownAway() throws SQLException {
        try (Connection broken = database.getConnection()) {
            String process = first(broken, "select pg_backend_pid()");
            Database.as("pool", "select pg_terminate_backend(%s)".formatted(process));
            connections.onConnectionAcquire(broken);
            assertThatThrownBy(() -> first(broken, "select 1")).isInstanceOf(SQLException.class);
        }
        assertThatThePoolLendsOnlyGoodOnes();
    }

    private void assertThatThePoolLendsOnlyGoodOnes() throws SQLException {
        List<Connection> all = new ArrayList<>();
        try {
            for (int i = 0; i < 12; i++) {
                all.add(database.getConnection());
                assertThat(first(all.getLast(), "select 1")).isEqualTo("1");
            }
        } finally {
            for (Connection one : all) {
                one.close();
            }
        }
    }

    /** One a connection: a connection that the pool had to throw away is missing afterwards. */
    private static List<String> processes() {
        return Database.as("pool", "select pid from pg_stat_activity where usename = current_user");
    }

    private static Response write(String token) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"text\":\"a\"}")
                .post("/notes");
    }

    private static String first(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
