package org.nextlevel.framework;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.nextlevel.testkit.table.EveryTableIsLocked;

@QuarkusTest
class FrameworkTablesTest extends EveryTableIsLocked {
    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @Test
    void aPublishedRowIsNotEvenChangedByTheDatabasesAdministrator() throws SQLException {
        Editors acme = Editors.ofNewCompany();
        acme.writes("small", Editors.small("a"));
        acme.publishes("small");
        try (var connection = DriverManager.getConnection(url, "postgres", "");
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate("update framework_version set reason = 'another'"))
                    .hasMessageContaining("never changes");
            assertThatThrownBy(() -> statement.executeUpdate("delete from framework_version"))
                    .hasMessageContaining("never changes");
        }
    }
}
