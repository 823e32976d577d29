package org.nextlevel.evidence.directory.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.evidence.Company;
import org.nextlevel.testkit.Tokens;

/** A person is a login's subject, not a name (ADR 0032). */
@QuarkusTest
@Tag("identity")
class LoginTest {
    private static final int AT_ONCE = 8;
    private Company acme;

    @BeforeEach
    void found() {
        acme = Company.ofPeople();
    }

    @Test
    void whoGivesTheNameOfAnEntryToAnotherLoginOpensNothing() {
        String evidence = acme.evidence("Nobody else reads this");
        acme.hires("hanna", null);
        acme.as("hanna", "hr")
                .body(Company.entry("taker", "Erin", "manager"))
                .put("/api/directory/employees/ext-engineer")
                .then()
                .statusCode(200);
        RequestSpecification taker = acme.asSubject("of-the-taker", "taker");
        taker.get("/api/employees/me")
                .then()
                .statusCode(403)
                .body("detail", containsString("belongs to another login"));
        acme.asSubject("of-the-taker", "taker").get(evidence).then().statusCode(403);
        acme.as("engineer").get(evidence).then().statusCode(200);
    }

    @Test
    void whoWasHereBeforeLoginsWereKnownIsFoundByTheNameOfThen() {
        acme.rows("update employee set bind_name = user_name where user_name = 'engineer' returning id");
        acme.hris().body(Company.entry("taker", "Erin", "manager")).put("/api/directory/employees/ext-engineer");
        acme.asSubject("of-the-taker", "taker").get("/api/employees/me").then().statusCode(403);
        acme.as("engineer").get("/api/employees/me").then().statusCode(200).body("userName", is("taker"));
    }

    @Test
    void aRenamedPersonIsTheSamePerson() {
        String id = acme.idOf("engineer");
        acme.hris()
                .body(Company.entry("erin.married", "Erin", "manager"))
                .put("/api/directory/employees/ext-engineer")
                .then()
                .statusCode(200);
        for (String name : List.of("engineer", "erin.married")) {
            acme.asSubject(Tokens.subjectOf("engineer"), name)
                    .get("/api/employees/me")
                    .then()
                    .body("id", is(id));
        }
    }

    @Test
    @Tag("audit")
    void whatWasAndWhatIsIsInTheAudit() {
        acme.idOf("engineer");
        acme.hris().body(Company.entry("erin", "Erin", "director")).put("/api/directory/employees/ext-engineer");
        String last = " from audit where action = 'directory-written' order by id desc limit 1";
        assertThat(acme.rows("select before->>'managerId'" + last)).containsExactly(acme.idOf("manager"));
        assertThat(acme.rows("select after->>'managerId'" + last)).containsExactly(acme.idOf("director"));
        assertThat(acme.rows("select before->>'userNameDigest' <> after->>'userNameDigest'" + last))
                .containsExactly("t");
        assertThat(acme.rows("select after->>'subject' from audit where action = 'login-bound' and subject = '%s'"
                        .formatted(acme.idOf("engineer"))))
                .containsExactly(Tokens.subjectOf("engineer"));
    }

    @Test
    void whoGetsARecycledUserNameIsAnotherPerson() {
        acme.evidence("Of the former owner of the name");
        String former = acme.idOf("engineer");
        acme.hris().body(Company.entry("engineer-old", "Erin", "manager")).put("/api/directory/employees/ext-engineer");
        acme.hris()
                .body(Company.entry("engineer", "Enno", "manager"))
                .put("/api/directory/employees/ext-enno")
                .then()
                .statusCode(201);
        acme.asSubject("of-enno", "engineer")
                .get("/api/employees/me")
                .then()
                .statusCode(200)
                .body("id", not(former));
        acme.asSubject("of-enno", "engineer")
                .get("/api/employees/me/evidence")
                .then()
                .body("items", empty());
        assertThat(acme.idOf("engineer")).isEqualTo(former);
    }

    @Test
    void ofManyLoginsThatSignInAtOnceUnderOneNameOneIsBound() {
        List<Integer> answers = atOnce(i -> acme.asSubject("subject-" + i, "engineer"));
        assertThat(answers)
                .containsOnlyOnce(200)
                .filteredOn(answer -> answer == 403)
                .hasSize(AT_ONCE - 1);
        assertThat(acme.rows("select login_subject from employee where user_name = 'engineer'"))
                .singleElement()
                .asString()
                .startsWith("subject-");
    }

    @Test
    void aPersonWhoSignsInManyTimesAtOnceIsBoundOnce() {
        assertThat(atOnce(_ -> acme.as("engineer"))).containsOnly(200);
        assertThat(acme.rows("select action from audit where action = 'login-bound'"))
                .hasSize(1);
    }

    @Test
    void aServiceAccountIsNeverAPerson() {
        acme.hris()
                .body(Company.entry("service-account-hris", "No person", "manager"))
                .put("/api/directory/employees/ext-system")
                .then()
                .statusCode(201);
        acme.hris().get("/api/employees/me").then().statusCode(404);
    }

    @Test
    void aLeaverWhoReturnsUnderTheSameLoginIsTheSamePerson() {
        String id = acme.idOf("engineer");
        acme.leaves("engineer", "manager", "one", "2025-01-01", "2026-03-01");
        acme.as("engineer").get("/api/employees/me").then().statusCode(403);
        acme.hires("engineer", "manager", "one", "2026-05-01").then().statusCode(200);
        assertThat(acme.idOf("engineer")).isEqualTo(id);
    }

    private List<Integer> atOnce(IntFunction<RequestSpecification> caller) {
        var start = new CyclicBarrier(AT_ONCE);
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Callable<Integer>> calls = IntStream.range(0, AT_ONCE)
                    .mapToObj(i -> (Callable<Integer>) () -> {
                        RequestSpecification request = caller.apply(i);
                        start.await();
                        return request.get("/api/employees/me").statusCode();
                    })
                    .toList();
            return threads.invokeAll(calls).stream()
                    .map(answer -> answer.resultNow())
                    .toList();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
