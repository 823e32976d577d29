package org.nextlevel.kit.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import io.agroal.narayana.NarayanaTransactionIntegration;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Behind a pooler, companies that use the same connection of PostgreSQL in turn see their own rows and no others (ADR 0078). */
@QuarkusTest
@Tag("tenant")
@Tag("long")
class PoolerTest {
    private static final int TENANTS = 8;
    private static final int ROUNDS = 50;

    @ConfigProperty(name = "quarkus.datasource.relay.jdbc.url")
    String url;

    @Inject
    TenantConnections connections;

    @Inject
    TransactionManager transactions;

    @Inject
    TransactionSynchronizationRegistry registry;

    private Pooler pooler;
    private AgroalDataSource database;

    @BeforeEach
    void begin() throws IOException, SQLException {
        assumeTrue(Files.isExecutable(Pooler.PROGRAM), "PgBouncer is not installed.");
        pooler = Pooler.before(url);
        database = AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(pool -> pool.maxSize(TENANTS)
                        .acquisitionTimeout(Duration.ofSeconds(30))
                        .transactionIntegration(new NarayanaTransactionIntegration(transactions, registry))
                        .connectionFactoryConfiguration(factory -> factory.jdbcUrl(pooler.url())
                                .principal(new NamePrincipal("kit_app"))
                                .credential(new SimplePassword("kit_app")))));
        database.setPoolInterceptors(List.of(connections));
    }

    @AfterEach
    void end() {
        if (database != null) {
            database.close();
        }
        if (pooler != null) {
            pooler.close();
        }
    }

    @Test
    void everyCompanySeesItsOwnRowsAndNoOthers() throws Exception {
        try (var threads = Executors.newFixedThreadPool(TENANTS)) {
            List<Future<?>> done = new ArrayList<>();
            for (int i = 0; i < TENANTS; i++) {
                String tenant = "pooled-" + UUID.randomUUID();
                done.add(threads.submit(() -> as(tenant, () -> writeAndRead(tenant))));
            }
            for (Future<?> one : done) {
                one.get();
            }
        }
    }

    @Test
    void outsideACompanyNoRowIsSeen() throws Exception {
        String tenant = "pooled-" + UUID.randomUUID();
        as(tenant, () -> writeAndRead(tenant));
        try (Connection connection = database.getConnection()) {
            assertThat(values(connection, "select tenant from note")).isEmpty();
        }
    }

    /** What this test is for: a setting of the session is whoever's comes next. */
    @Test
    void whatASessionCarriesIsAnothers() throws SQLException {
        try (var one = DriverManager.getConnection(pooler.url(), "kit_app", "kit_app");
                var other = DriverManager.getConnection(pooler.url(), "kit_app", "kit_app")) {
            values(one, "select set_config('nextlevel.tenant', 'pooled', false)");
            assertThat(values(other, "select current_setting('nextlevel.tenant')"))
                    .containsExactly("pooled");
            values(one, "reset all");
        }
    }

    private Void writeAndRead(String tenant) throws SQLException {
        for (int i = 0; i < ROUNDS; i++) {
            QuarkusTransaction.requiringNew().call(() -> write(tenant));
            try (Connection connection = database.getConnection()) {
                assertThat(values(connection, "select distinct tenant from note"))
                        .containsExactly(tenant);
            }
        }
        return null;
    }

    private Void write(String tenant) throws SQLException {
        try (Connection connection = database.getConnection();
                var insert = connection.prepareStatement(
                        "insert into note (id, tenant, version, author, text) values (gen_random_uuid(), ?, 0, 'emma', 'x')")) {
            insert.setString(1, tenant);
            insert.execute();
            assertThat(values(connection, "select distinct tenant from note")).containsExactly(tenant);
        }
        return null;
    }

    private static <T> T as(String tenant, Callable<T> work) throws Exception {
        var context = Arc.container().requestContext();
        context.activate();
        try {
            Arc.container().instance(CurrentTenant.class).get().open(tenant);
            return work.call();
        } finally {
            context.terminate();
        }
    }

    private static List<String> values(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            List<String> values = new ArrayList<>();
            if (statement.execute(sql)) {
                var rows = statement.getResultSet();
                while (rows.next()) {
                    values.add(rows.getString(1));
                }
            }
            return values;
        }
    }
}
