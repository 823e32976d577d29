package org.nextlevel.kit;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nextlevel.testkit.Tokens;
import org.nextlevel.testkit.log.ExpectedLog;

/** What comes back by itself is an answer that says when to come again, and no fault of ours. */
@QuarkusTest
@ExpectedLog(logger = "org.nextlevel.kit.problem.mapping.ProblemMapper", says = "was answered 503")
class DatabaseAwayTest {
    private static final String TENANT = "away-" + UUID.randomUUID();

    @Inject
    AgroalDataSource database;

    @Test
    void whoFindsNoConnectionInTimeIsToldToComeAgain() throws SQLException {
        List<Connection> all = new ArrayList<>();
        try {
            for (long at = 0;
                    at
                            < database.getConfiguration()
                                    .connectionPoolConfiguration()
                                    .maxSize();
                    at++) {
                all.add(database.getConnection());
            }
            given().auth()
                    .oauth2(Tokens.of(TENANT, "emma"))
                    .contentType(ContentType.JSON)
                    .body("{\"text\":\"later\"}")
                    .post("/notes")
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "5")
                    .body("type", is("urn:problem:upstream-unavailable"));
        } finally {
            for (Connection one : all) {
                one.close();
            }
        }
    }
}
