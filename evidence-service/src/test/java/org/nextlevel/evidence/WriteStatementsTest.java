package org.nextlevel.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.testkit.plan.Statements;

/** What a write asks PostgreSQL for beside what begins and ends its transaction: as little as is told in docs/adr/0080. */
@QuarkusTest
@Tag("M9.7")
class WriteStatementsTest {
    private static final String CONTENT = """
            {"summary":"%s %s","claims":[{"competency":"depth","level":"one","expectation":"one.depth"},
             {"competency":"depth","level":"one","expectation":"one.depth.2"},{"competency":"talk","level":"one"}]}""";

    private Company company;

    @BeforeEach
    void aCompany() {
        company = Company.ofPeopleWithFramework();
        logs("warm up");
    }

    @Test
    void aPieceWithThreeClaimsIsFiveStatements() {
        List<String> statements = Statements.fewestOf(company.tenant(), () -> logs("Led the migration of the ledger"));
        assertThat(statements).hasSize(5);
    }

    @Test
    void whoeverMayRepeatThePieceCostsOneMore() {
        List<String> statements = Statements.fewestOf(
                company.tenant(),
                () -> company.as("engineer")
                        .header("Idempotency-Key", UUID.randomUUID())
                        .body(content("Ran the review of incidents"))
                        .post("/api/employees/me/evidence")
                        .then()
                        .statusCode(201));
        assertThat(statements).hasSize(6);
    }

    @Test
    void aChangeOfAPieceIsEightStatements() {
        String path = logs("Wrote the handbook of support").header("Location");
        List<String> statements = Statements.fewestOf(
                company.tenant(),
                () -> company.as("engineer")
                        .header("If-Match", "*")
                        .body(content("Taught four colleagues to mediate"))
                        .put(path)
                        .then()
                        .statusCode(200));
        assertThat(statements).hasSize(8);
    }

    private Response logs(String summary) {
        Response answer = company.as("engineer").body(content(summary)).post("/api/employees/me/evidence");
        answer.then().statusCode(201);
        return answer;
    }

    /** No two say the same. */
    private static String content(String summary) {
        return CONTENT.formatted(summary, "x" + UUID.randomUUID().toString().replace("-", ""));
    }
}
