package org.nextlevel.framework.posting;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.apache.kafka.clients.producer.Producer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.kit.tenant.UserNameDigest;
import org.nextlevel.testkit.TestEvent;
import org.nextlevel.testkit.Tokens;

/** A posting is a person's, whatever the names are (ADR 0032). */
@QuarkusTest
@Tag("identity")
class PostingOwnerTest {
    private static final String ALL = "/api/frameworks/general-ladder/postings";

    @Inject
    Producer<String, String> kafka;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    private Poster emma;
    private String posting;

    @BeforeEach
    void aPosting() {
        emma = Poster.ofNewCompany();
        posting = emma.added("You own the budget of the department.");
    }

    @Test
    void aRenamedPersonKeepsThem() {
        as(Tokens.subjectOf("emma"), "emma-married").get(posting).then().statusCode(200);
    }

    @Test
    void whoGetsTheNameLaterHasNone() {
        as("of-another", "emma").get(posting).then().statusCode(404);
        as("of-another", "emma").get(ALL).then().statusCode(200).body("items", empty());
    }

    @Test
    void whoIsNotInTheDirectoryHasNone() {
        as("of-a-stranger", "stranger").get(ALL).then().statusCode(403);
    }

    @Test
    void whatWasKeptUnderAUserNameIsThePersonsOnceTheDirectoryHasTold() throws SQLException {
        isKeptUnderTheName();
        wasThere(Tokens.idOf("of-another"));
        wasThere(Tokens.idOf(Tokens.subjectOf("emma")));
        tells(Tokens.idOf("of-another"), "another");
        tells(Tokens.idOf(Tokens.subjectOf("emma")), "emma");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> emma.request().get(posting).statusCode() == 200);
        as("of-another", "another").get(posting).then().statusCode(404);
    }

    @Test
    void whoGetsTheNameAfterTheUpdateIsGivenNothing() throws SQLException {
        isKeptUnderTheName();
        tells(Tokens.idOf("of-another"), "emma");
        wasThere(Tokens.idOf("of-a-third"));
        tells(Tokens.idOf("of-a-third"), "third");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> administrator("update position set level = 'told' where version = 1 and employee_id = '%s'"
                                .formatted(Tokens.idOf("of-a-third")))
                        > 0);
        as("of-another", "emma").get(ALL).then().body("items", empty());
    }

    private void isKeptUnderTheName() throws SQLException {
        administrator(
                "update posting set owner = 'emma', owner_id = null, adopt_until = now() + interval '1 day' where tenant = '%s'"
                        .formatted(emma.tenant()));
        emma.request().get(posting).then().statusCode(404);
    }

    /** At the update. */
    private void wasThere(UUID employee) throws SQLException {
        administrator("insert into position (tenant, employee_id, version, framework, level, active, before_logins)"
                + " values ('%s', '%s', 0, 'craft', 'one', true, true)".formatted(emma.tenant(), employee));
    }

    private RequestSpecification as(String subject, String userName) {
        return given().auth().oauth2(Tokens.ofSubject(emma.tenant(), subject, userName));
    }

    private void tells(UUID employee, String userName) {
        String payload =
                """
                {"employeeId":"%s","version":1,"userNameDigest":"%s","framework":"craft","level":"one","active":true}""".formatted(employee, new UserNameDigest("the-key-of-the-tests").of(emma.tenant(), userName));
        kafka.send(TestEvent.of("EmployeeRepublished", emma.tenant(), "/evidence-service")
                .to("people-events", emma.tenant(), payload));
    }

    private int administrator(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url, "postgres", "");
                var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }
}
