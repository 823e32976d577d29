package org.nextlevel.kit.migration;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.testkit.table.FormerDatabase;

@QuarkusTest
@Tag("upgrade")
class RequireSchemaTest {
    private final Config config;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    RequireSchemaTest(Config config) {
        this.config = config;
    }

    @Test
    void whoDoesNotMigrateWaitsUntilAnotherHas() throws SQLException, InterruptedException {
        FormerDatabase database = FormerDatabase.empty(url, "kit");
        ClassLoader classes = Thread.currentThread().getContextClassLoader();
        CompletableFuture<Integer> another = CompletableFuture.supplyAsync(() -> {
            Thread.currentThread().setContextClassLoader(classes);
            return new Migrations(database.url(), "kit", "kit_owner", "kit_owner").migrate();
        });
        Migrations application = new Migrations(database.url(), "kit", "kit_app", "kit_app");
        waiting(Duration.ofMinutes(2)).await(application);
        assertThat(application.missing()).isEmpty();
        another.join();
    }

    @Test
    void whoWaitsForTooLongEndsAndSaysWhatIsMissing() throws SQLException {
        FormerDatabase database = FormerDatabase.empty(url, "kit");
        assertThatThrownBy(
                        () -> waiting(Duration.ZERO).await(new Migrations(database.url(), "kit", "kit_app", "kit_app")))
                .hasMessageContaining("older than this service needs it")
                .hasMessageContaining("V4__notes_are_found_by_their_text.sql");
    }

    @Test
    void aMigrationThatFailedIsMissingStill() throws SQLException {
        FormerDatabase own = new FormerDatabase(url);
        own.run("update service_schema_history set success = false where version = '4'");
        try {
            assertThat(new Migrations(url, "kit", "kit_app", "kit_app").missing())
                    .containsExactly("V4__notes_are_found_by_their_text.sql");
        } finally {
            own.run("update service_schema_history set success = true where version = '4'");
        }
    }

    @Test
    void aServiceIsNotReadyWhoseDatabaseIsOlderThanItNeeds() throws SQLException {
        FormerDatabase own = new FormerDatabase(url);
        given().get("/q/health/ready").then().statusCode(200).body("checks.name", hasItem("schema-is-new-enough"));
        own.run("update service_schema_history set success = false where version = '4'");
        try {
            given().get("/q/health/ready").then().statusCode(503).body("status", is("DOWN"));
        } finally {
            own.run("update service_schema_history set success = true where version = '4'");
        }
    }

    private RequireSchema waiting(Duration patience) {
        return new RequireSchema(new Elsewhere(patience), config, Clock.systemUTC());
    }

    private record Elsewhere(Duration patience) implements MigrationSettings {
        @Override
        public When when() {
            return When.ELSEWHERE;
        }
    }
}
