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

/** A service serves nobody before its database is as it needs it. */
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
            return Migrations.byOwnerOf(database.url(), "kit").migrate();
        });
        Migrations application = Migrations.byApplicationOf(database.url(), "kit");
        waiting(Duration.ofMinutes(2)).await(application);
        assertThat(application.missing()).isEmpty();
        another.join();
    }

    @Test
    void whoWaitsForTooLongEndsAndSaysWhatIsMissing() throws SQLException {
        FormerDatabase database = FormerDatabase.empty(url, "kit");
        assertThatThrownBy(() -> waiting(Duration.ZERO).await(Migrations.byApplicationOf(database.url(), "kit")))
                .hasMessageContaining("older than this service needs it")
                .hasMessageContaining("V5__notes_are_found_by_their_text.sql");
    }

    @Test
    void aMigrationThatFailedIsMissingStill() throws SQLException {
        FormerDatabase own = new FormerDatabase(url);
        own.run("update service_schema_history set success = false where version = '5'");
        try {
            assertThat(Migrations.byApplicationOf(url, "kit").missing())
                    .containsExactly("V5__notes_are_found_by_their_text.sql");
        } finally {
            own.run("update service_schema_history set success = true where version = '5'");
        }
    }

    @Test
    void aServiceIsNotReadyWhoseDatabaseIsOlderThanItNeeds() throws SQLException {
        FormerDatabase own = new FormerDatabase(url);
        given().get("/q/health/ready").then().statusCode(200).body("checks.name", hasItem("schema-is-new-enough"));
        own.run("update service_schema_history set success = false where version = '5'");
        try {
            given().get("/q/health/ready").then().statusCode(503).body("status", is("DOWN"));
        } finally {
            own.run("update service_schema_history set success = true where version = '5'");
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
