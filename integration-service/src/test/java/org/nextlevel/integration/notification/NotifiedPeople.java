package org.nextlevel.integration.notification;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.nextlevel.integration.TellingCompany;
import org.nextlevel.testkit.Tokens;

/** People of a company who are told what waits for them. */
record NotifiedPeople(TellingCompany company, GreenMail mail) {
    /** The id of somebody who signs in by this name; their mail is in English or German by its last sign. */
    static UUID idOf(String name) {
        return Tokens.idOf(Tokens.subjectOf(name));
    }

    /** A name whose owner reads English, or German. */
    static String someone(boolean isGerman) {
        while (true) {
            String name = "reader-" + UUID.randomUUID();
            if (idOf(name).toString().endsWith("d") == isGerman) {
                return name;
            }
        }
    }

    RequestSpecification as(String name) {
        return given().auth().oauth2(Tokens.of(company.tenant(), name)).contentType(ContentType.JSON);
    }

    Response settings(String name) {
        return as(name).get("/api/employees/me/notification-settings");
    }

    Response chooses(String name, Map<String, ?> body) {
        return as(name).header("If-Match", settings(name).header("ETag"))
                .body(body)
                .put("/api/employees/me/notification-settings");
    }

    Response log(String name) {
        return as(name).get("/api/employees/me/notifications");
    }

    List<String> states(String name) {
        return log(name).then().statusCode(200).extract().path("items.state");
    }

    /** That somebody answered what another asked them; known to both. */
    UUID answers(UUID attester, UUID owner) {
        return tellsOfRequest("AttestationRequestAnswered", "attestation-request-answered", attester, owner);
    }

    UUID asks(UUID owner, UUID attester) {
        return tellsOfRequest("AttestationRequested", "attestation-requested", attester, owner);
    }

    private UUID tellsOfRequest(String type, String sample, UUID attester, UUID owner) {
        var payload = TellingCompany.sample(sample)
                .put("employeeId", owner.toString())
                .put("attesterId", attester.toString());
        return company.tell(
                "evidence-events", owner.toString(), type, "/evidence-service", payload, owner + "," + attester);
    }

    /** That the day of a promise of the owner has passed. */
    UUID isLate(UUID owner, UUID manager) {
        var payload = TellingCompany.sample("commitment-overdue")
                .put("employeeId", owner.toString())
                .put("managerId", manager.toString())
                .put("madeAs", "OWNER");
        return company.tell(
                "advice-events",
                owner.toString(),
                "CommitmentOverdue",
                "/advisor-service",
                payload,
                owner + "," + manager);
    }

    /** What somebody found in their mail. */
    List<MimeMessage> mailOf(UUID person) {
        return List.of(mail.getReceivedMessagesForDomain(person + "@mail.example"));
    }

    /** The same, once there is so much of it. */
    List<MimeMessage> awaits(UUID person, int number) {
        await().until(() -> mailOf(person).size() >= number);
        return mailOf(person);
    }

    /** As if what waits for somebody had come two days ago, and were looked at now. */
    void morningComes(UUID person) {
        company.rows(
                "update notification set created_at = created_at - interval '2 days' where recipient_id = '%s' returning 1"
                        .formatted(person));
        comesDue(person);
    }

    void comesDue(UUID person) {
        company.rows(
                "update notification_turn set due_at = now() where recipient_id = '%s' returning 1".formatted(person));
    }
}
