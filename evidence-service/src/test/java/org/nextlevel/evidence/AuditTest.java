package org.nextlevel.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Invariant 9: whoever reads what is not for everybody leaves a row, except of reading one's own. */
@QuarkusTest
@Tag("audit")
class AuditTest {
    private Company acme;

    @BeforeEach
    void found() {
        acme = Company.ofPeople();
    }

    @Test
    void readingAnothersEvidenceIsRecordedAndReadingOnesOwnIsNot() {
        String path = acme.sharedEvidence("ours");
        acme.as("engineer").get(path);
        acme.as("manager").get(path);
        acme.as("director").get("/api/employees/%s/evidence".formatted(acme.idOf("engineer")));
        assertThat(audit()).containsExactly("manager evidence-read engineer", "director evidence-read engineer");
    }

    @Test
    void readingAnothersPositionsIsRecorded() {
        String path = "/api/employees/%s/positions".formatted(acme.idOf("engineer"));
        acme.hires("hanna", null);
        acme.as("manager").get(path).then().statusCode(200);
        acme.as("hanna", "hr").get(path).then().statusCode(200);
        assertThat(audit()).containsExactly("manager positions-read engineer", "hanna positions-read engineer");
    }

    @Test
    void readingTheReportsOfAnotherIsRecordedForTheManagerAndForThoseShown() {
        acme.as("director").get("/api/employees/%s/reports".formatted(acme.idOf("manager")));
        assertThat(audit())
                .containsExactlyInAnyOrder(
                        "director reports-read manager",
                        "director employee-read engineer",
                        "director employee-read colleague");
    }

    @Test
    void readingOnesOwnReportsIsReadingThem() {
        acme.as("manager").get("/api/employees/me/reports?limit=1").then().statusCode(200);
        assertThat(audit()).hasSize(1).first().asString().startsWith("manager employee-read");
    }

    @Test
    void seeingMoreThanColleaguesSeeIsRecorded() {
        String path = "/api/employees/" + acme.idOf("engineer");
        acme.as("manager").get(path).then().statusCode(200);
        acme.as("manager", "hr").queryParam("q", "e").get("/api/employees");
        assertThat(audit())
                .containsExactlyInAnyOrder(
                        "manager employee-read engineer",
                        "manager employee-read engineer",
                        "manager employee-read director",
                        "manager employee-read colleague");
    }

    @Test
    void readingOnesOwnAndWhatColleaguesSeeIsNotRecorded() {
        String engineer = acme.idOf("engineer");
        for (String path : List.of("me", "me/positions", "me/reports", engineer, engineer + "/positions")) {
            acme.as("engineer").get("/api/employees/" + path).then().statusCode(200);
        }
        acme.as("engineer").get("/api/employees").then().statusCode(200);
        acme.as("colleague").get("/api/employees/" + engineer).then().statusCode(200);
        acme.as("colleague")
                .get("/api/employees/%s/positions".formatted(engineer))
                .then()
                .statusCode(403);
        assertThat(audit()).isEmpty();
    }

    private List<String> audit() {
        return acme.rows(
                "select replace(actor, '-subject', '') || ' ' || action || ' ' || user_name from audit join employee on employee.id = subject"
                        + " where action like '%-read' order by audit.id");
    }
}
