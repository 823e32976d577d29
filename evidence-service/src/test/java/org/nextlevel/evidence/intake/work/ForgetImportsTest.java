package org.nextlevel.evidence.intake.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.evidence.Company;
import org.nextlevel.kit.company.OpenTenant;

@QuarkusTest
@Tag("M10.1")
class ForgetImportsTest {
    @Inject
    ForgetImports old;

    @Inject
    OpenTenant open;

    private Company acme;

    @BeforeEach
    void found() {
        acme = Company.ofPeople();
    }

    @Test
    void anImportThatEndedLongAgoIsForgottenWithItsRowsAndNoOther() {
        String path = applied();
        forget(Duration.ofDays(14));
        acme.hris().get(path).then().statusCode(200);
        forget(Duration.ZERO);
        acme.hris().get(path).then().statusCode(404);
        assertThat(acme.rows("select count(*) from import_row")).containsExactly("0");
    }

    private String applied() {
        String path = "/api/imports/"
                + acme.hris()
                        .contentType("text/csv")
                        .queryParam("dryRun", false)
                        .body("externalId,userName,name,from\nnew,newcomer,New Comer,2025-01-01\n")
                        .post("/api/imports")
                        .jsonPath()
                        .getString("id");
        await().until(() -> "APPLIED".equals(acme.hris().get(path).jsonPath().getString("state")));
        return path;
    }

    private void forget(Duration age) {
        open.within(acme.tenant(), () -> {
            old.forget(age);
            return null;
        });
    }
}
