package org.nextlevel.advisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nextlevel.kit.tenant.CurrentTenant;

/** What the producers say they tell (docs/events) is what is understood here. */
@QuarkusTest
@Tag("events")
class EventSampleTest {
    @Inject
    Producer<String, String> kafka;

    @Inject
    ObjectMapper json;

    @ParameterizedTest
    @CsvSource({
        "framework-events, FrameworkPublished, framework, key, framework",
        "framework-events, PostingConfirmed, posting, id, postingId",
        "framework-events, PostingErased, posting, id, postingId",
        "people-events, EmployeeRegistered, employee, id, employeeId",
        "people-events, EmployeeRegistered.without-level, employee, id, employeeId",
        "people-events, EmployeeChanged, employee, id, employeeId",
        "people-events, ManagerChanged, employee, id, employeeId",
        "people-events, EmployeeLeft, employee, id, employeeId",
        "people-events, EmployeeRehired, employee, id, employeeId",
        "people-events, LoginBound, employee, id, employeeId",
        "people-events, LoginChanged, employee, id, employeeId",
        "evidence-events, EvidenceLogged, evidence, id, evidenceId",
        "evidence-events, ClaimsStated, evidence, id, evidenceId",
        "evidence-events, EvidenceShared, evidence, id, evidenceId",
        "evidence-events, EvidenceWithdrawn, evidence, id, evidenceId",
        "evidence-events, EvidenceAttested, evidence, id, evidenceId",
        "evidence-events, EvidenceRevised, evidence, id, evidenceId",
        "evidence-events, EvidenceDeleted, evidence, id, evidenceId",
        "evidence-events, EvidenceRestored, evidence, id, evidenceId",
        "evidence-events, EvidenceErased, evidence, id, evidenceId",
        "evidence-events, EvidenceGrouped, evidence, id, evidenceId",
        "evidence-events, NoOpportunityJudged, no_opportunity, employee_id, employeeId",
        "evidence-events, AttestationWithdrawn, evidence, id, evidenceId",
        "evidence-events, NoOpportunityStated, no_opportunity, employee_id, employeeId",
        "evidence-events, NoOpportunityWithdrawn, no_opportunity, employee_id, employeeId",
        "framework-events, FrameworkRepublished, framework, key, framework",
        "people-events, EmployeeRepublished, employee, id, employeeId",
        "evidence-events, EvidenceRepublished, evidence, id, evidenceId",
        "evidence-events, NoOpportunityRepublished, no_opportunity, employee_id, employeeId"
    })
    void aSampleOfTheProducerIsStored(String topic, String type, String table, String column, String property)
            throws IOException {
        String sample = Files.readString(sample(type));
        var company = new Company(kafka).tell(topic, type.replaceFirst("\\..*", ""), sample);
        String id = json.readTree(sample).path(property).asText();
        String sql = "select version from %s where %s = '%s'".formatted(table, column, id);
        await().atMost(Duration.ofSeconds(30)).until(() -> value(company.tenant(), sql) != null);
        assertThat(value(company.tenant(), sql))
                .isEqualTo(json.readTree(sample).path("version").asText());
        assertThat(value("other-" + UUID.randomUUID(), sql)).isNull();
    }

    private static Path sample(String type) {
        String name = type.replaceAll("(?<=[a-z])([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        return Path.of(System.getProperty("nextlevel.root"), "docs", "events", name + ".json");
    }

    /** By plain SQL, which Hibernate does not filter: row-level security alone decides. */
    private static String value(String tenant, String sql) {
        var context = Arc.container().requestContext();
        context.activate();
        Arc.container().instance(CurrentTenant.class).get().open(tenant);
        try (var connection = Arc.container().instance(DataSource.class).get().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : null;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            context.terminate();
        }
    }
}
