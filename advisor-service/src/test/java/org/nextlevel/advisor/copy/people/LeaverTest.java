package org.nextlevel.advisor.copy.people;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.advisor.Company;

/** Who has left is assessed for nobody, and sees nobody. */
@QuarkusTest
@Tag("directory")
class LeaverTest {
    @Inject
    Producer<String, String> kafka;

    @Test
    void whoLeftIsAssessedForNobodyUntilComingBack() {
        Company company = new Company(kafka).withFramework();
        UUID boss = company.hires("boss", null);
        UUID erin = company.hires("erin", boss);
        company.tell("people-events", "EmployeeLeft", state(erin, boss, 2, false));
        awaitTiming(company, erin, 404);
        company.tell("people-events", "EmployeeRehired", state(erin, boss, 3, true));
        awaitTiming(company, erin, 200);
        company.tell("people-events", "ManagerChanged", state(erin, null, 4, true));
        awaitTiming(company, erin, 403);
    }

    @Test
    void whoLeftIsRefusedEverywhereUntilComingBack() {
        Company company = new Company(kafka).withFramework();
        UUID erin = company.hires("erin", null);
        company.as("erin").get("/api/rules").then().statusCode(200);
        company.tells(erin, 2, "erin", null, "engineer", 20, false);
        awaitRules(company, 403);
        company.as("erin")
                .get("/api/employees/me/timing")
                .then()
                .statusCode(403)
                .body("detail", containsString("do not work here any more"));
        company.tells(erin, 3, "erin", null, "engineer", 20, true);
        awaitRules(company, 200);
    }

    private static void awaitRules(Company company, int status) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> company.as("erin").get("/api/rules").statusCode() == status);
    }

    private static void awaitTiming(Company company, UUID employee, int status) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> company.as("boss")
                                .get("/api/employees/%s/timing".formatted(employee))
                                .statusCode()
                        == status);
    }

    private static String state(UUID employee, UUID manager, int version, boolean active) {
        return """
                {"employeeId":"%s","version":%d,"userNameDigest":"5f","managerId":%s,"framework":"engineering","level":"engineer",
                "positionSince":"2025-01-01","active":%s,"leftOn":null,"formerManagerId":null}""".formatted(employee, version, manager == null ? "null" : "\"" + manager + "\"", active);
    }
}
