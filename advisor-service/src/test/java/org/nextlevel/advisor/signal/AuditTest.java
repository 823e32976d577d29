package org.nextlevel.advisor.signal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.advisor.Company;

/** Invariant 9: who stated a signal, and who took it back. */
@QuarkusTest
@Tag("audit")
class AuditTest {
    @Inject
    Producer<String, String> kafka;

    @Test
    void whatIsSaidOfTheWholeCompanyIsRecordedWithoutASubject() {
        Company company = new Company(kafka);
        String id = stated(company, "{\"type\":\"COMPANY\"}");
        company.as("hanna", "hr").delete("/api/signals/" + id).then().statusCode(204);
        assertThat(company.rows(
                        "select replace(actor, '-subject', '') || ' ' || action || ' ' || object from audit where subject is null"
                                + " order by id"))
                .containsExactly("hanna signal-stated " + id, "hanna signal-taken-back " + id);
    }

    @Test
    void whatIsSaidOfATeamIsRecordedForItsManager() {
        Company company = new Company(kafka);
        UUID manager = company.hires("mia", null);
        stated(company, "{\"type\":\"TEAM\",\"managerId\":\"%s\"}".formatted(manager));
        assertThat(company.rows("select subject from audit where action = 'signal-stated'"))
                .containsExactly(manager.toString());
    }

    private static String stated(Company company, String scope) {
        return company.states(
                        "hanna",
                        "{\"kind\":\"HIRING_FREEZE\",\"scope\":%s,\"from\":\"2026-05-01\"}".formatted(scope),
                        "hr")
                .statusCode(201)
                .extract()
                .path("id");
    }
}
