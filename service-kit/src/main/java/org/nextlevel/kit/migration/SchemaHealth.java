package org.nextlevel.kit.migration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.nextlevel.kit.sql.Sql;

/** {@code /q/health/ready}: down while the database is older than the service needs it, after a backup was restored for example. */
@Readiness
@ApplicationScoped
class SchemaHealth implements HealthCheck {
    private final Sql sql;
    private final Migrations migrations;
    private final Map<History, String> needed = new ConcurrentHashMap<>();

    SchemaHealth(DataSource database, Config config) {
        this.sql = Sql.outsideTenants(database);
        this.migrations = new ConfiguredMigrations(config).byApplication();
    }

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("schema-is-new-enough").up();
        for (History history : History.values()) {
            String last = needed.computeIfAbsent(history, migrations::last);
            answer.withData(history.table(), last);
            if (!isThere(history, last)) {
                answer.down();
            }
        }
        return answer.build();
    }

    private boolean isThere(History history, String version) {
        return sql.query("select 1 as one from " + history.table() + " where success and version = :version")
                .with("version", version)
                .first(row -> row.number("one"))
                .isPresent();
    }
}
