package org.nextlevel.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.nextlevel.testkit.table.EveryTableIsLocked;

@QuarkusTest
class FrameworkTablesTest extends EveryTableIsLocked {
    private static final String NAME = "read-by-an-older-version";

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

    @Test
    void whatANewerVersionWroteBesideIsLeftOut() throws SQLException {
        Editors acme = Editors.ofNewCompany();
        String path = "/api/framework-mappings/" + NAME;
        acme.editor()
                .contentType(ContentType.JSON)
                .body("{\"columns\":{\"level\":\"Stage\"}}")
                .put(path)
                .then()
                .statusCode(201);
        try (var connection = DriverManager.getConnection(url, "postgres", "");
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(
                            "update table_mapping set says = says || '{\"ofLater\":{\"a\":1}}' where name = '%s'"
                                    .formatted(NAME)))
                    .isEqualTo(1);
        }
        acme.editor().get(path).then().statusCode(200).body("columns.level", is("Stage"));
    }
}
