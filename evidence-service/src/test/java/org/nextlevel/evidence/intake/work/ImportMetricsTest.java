package org.nextlevel.evidence.intake.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.evidence.Company;

/** What operators see of imports. Other tests import too: nothing here is exact that counts all of them. */
@QuarkusTest
@Tag("M10.1")
class ImportMetricsTest {
    @Inject
    MeterRegistry registry;

    private Company acme;

    @BeforeEach
    void found() {
        acme = Company.ofPeople();
    }

    @Test
    void rowsAreCountedByWhatComesOfThemAndAnImportIsTimedUntilItEnds() {
        double written = rows("written", "created");
        double compared = rows("compared", "created");
        long applied = ended("applied");
        long checked = ended("checked");
        imports(false, "newcomer", "APPLIED");
        imports(true, "latecomer", "CHECKED");
        assertThat(rows("written", "created")).isGreaterThan(written);
        assertThat(rows("compared", "created")).isGreaterThan(compared);
        assertThat(ended("applied")).isGreaterThan(applied);
        assertThat(ended("checked")).isGreaterThan(checked);
    }

    @Test
    void whatIsUnderWayIsCountedInAllCompaniesAndTheOldestSinceItWasAskedFor() {
        imports(false, "newcomer", "APPLIED");
        // As if it went on and on; nobody works on what nobody asks for any more.
        acme.rows("update people_import set state = 'APPLYING', asked_at = now() - interval '2 hours' returning 1");
        await().until(() -> registry.get("nextlevel.imports.running").gauge().value() > 0);
        await().until(() ->
                registry.get("nextlevel.imports.oldest.seconds").gauge().value() > 7_000);
        acme.rows("update people_import set state = 'APPLIED' returning 1");
    }

    private double rows(String step, String outcome) {
        return registry.get("nextlevel.imports.rows")
                .tags("step", step, "outcome", outcome)
                .counter()
                .count();
    }

    private long ended(String state) {
        return registry.get("nextlevel.imports").tag("state", state).timer().count();
    }

    private void imports(boolean isDryRun, String userName, String state) {
        String path = "/api/imports/"
                + acme.hris()
                        .contentType("text/csv")
                        .queryParam("dryRun", isDryRun)
                        .body("externalId,userName,name,from\n%1$s,%1$s,New Comer,2025-01-01\n".formatted(userName))
                        .post("/api/imports")
                        .jsonPath()
                        .getString("id");
        await().atMost(Duration.ofMinutes(1))
                .until(() -> state.equals(acme.hris().get(path).jsonPath().getString("state")));
    }
}
