package org.nextlevel.advisor.requirement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.advisor.Company;

/** What a manager requires of a person: asked, stated, confirmed, over HTTP. */
@QuarkusTest
@Tag("M2.2")
class AgreementResourceTest {
    private static final String MENTORING =
            "{\"requirements\":[{\"competency\":\"mentoring\",\"text\":\"Secretword brings one junior to a release.\"}]}";

    @Inject
    Producer<String, String> kafka;

    @Inject
    ReminderSchedule schedule;

    private Company company;
    private UUID emma;
    private String path;

    @BeforeEach
    void aCompany() {
        company = new Company(kafka).withFramework();
        emma = company.hires("emma", company.hires("mia", company.hires("dora", null)));
        company.awaitOwn("emma", "verdict", "INSUFFICIENT_EVIDENCE");
        path = "/api/employees/%s/requirement-agreements".formatted(emma);
    }

    @Test
    void whatBothConfirmedIsInForce() {
        String one = asked();
        company.as("mia")
                .get(one)
                .then()
                .body("waitingFor", is("MANAGER"))
                .body("actions", contains("STATE", "WITHDRAW"));
        put("mia", one + "/requirements", "\"0\"", MENTORING).statusCode(200).body("state", is("STATED"));
        put("mia", one + "/confirmation", "\"1\"", "").statusCode(409);
        company.as("emma")
                .get(one)
                .then()
                .body("inForce", nullValue())
                .body("actions", contains("ASK", "CONFIRM", "WITHDRAW"));
        put("emma", one + "/question", "\"1\"", "{\"question\":\"By when?\"}")
                .statusCode(200)
                .body("state", is("ASKED"));
        put("mia", one + "/requirements", "\"2\"", MENTORING).statusCode(200).body("stated.number", is(2));
        put("emma", one + "/confirmation", "\"3\"", "")
                .statusCode(200)
                .body("state", is("CONFIRMED"))
                .body("inForce.number", is(2))
                .body("inForce.requirements[0].competency", is("mentoring"))
                .body("byFormerManager", is(false));
        company.as("dora").get(one + "/versions").then().body("items.number", contains(2, 1));
        company.as("dora").get(one).then().body("actions", hasSize(0));
    }

    @Test
    void aManagerStatesUnaskedAndNobodyElseStates() {
        String body = MENTORING.replace("{\"requirements\"", "{\"target\":\"senior\",\"requirements\"");
        post("mia", body).statusCode(201).body("state", is("STATED"));
        post("mia", body).statusCode(409).body("type", endsWith("agreement-exists"));
        post("emma", body.replace("senior", "lead"))
                .statusCode(422)
                .body("violations[0].pointer", is("#/requirements"));
        post("dora", body.replace("senior", "lead")).statusCode(403);
    }

    @Test
    void whatDoesNotFitIsNamedAndChangesNothing() {
        String one = asked();
        put("mia", one + "/requirements", "\"0\"", MENTORING.replace("mentoring", "juggling"))
                .statusCode(422)
                .body("violations[0].pointer", is("#/requirements/0/competency"));
        put("mia", one + "/requirements", "\"7\"", MENTORING).statusCode(412);
        company.as("mia")
                .contentType(ContentType.JSON)
                .body(MENTORING)
                .put(one + "/requirements")
                .then()
                .statusCode(428);
        post("emma", "{\"target\":\"wizard\"}").statusCode(422).body("violations[0].pointer", is("#/target"));
        company.as("emma").get(one).then().body("state", is("ASKED"));
    }

    @Test
    @Tag("M6.6")
    void aNewManagerSeesItAndConfirmsIt() {
        String one = asked();
        put("mia", one + "/requirements", "\"0\"", MENTORING);
        put("emma", one + "/confirmation", "\"1\"", "").statusCode(200);
        UUID nora = company.hires("nora", null);
        company.tells(emma, 5, "emma", nora, "engineer", 20);
        await().until(() -> company.as("nora").get(one).statusCode() == 200);
        company.as("nora")
                .get(one)
                .then()
                .body("byFormerManager", is(true))
                .body("actions", contains("STATE", "CONFIRM", "WITHDRAW"));
        put("nora", one + "/confirmation", "\"2\"", "").statusCode(200).body("byFormerManager", is(false));
        company.as("mia").get(one).then().statusCode(403);
    }

    @Test
    void silenceIsVisibleAndToldOnceAWeek() {
        String one = asked();
        String id = one.substring(one.lastIndexOf('/') + 1);
        Instant since = Instant.now().minus(15, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        company.rows("update requirement_agreement set waiting_since = '%s' where id = '%s' returning id"
                .formatted(since, id));
        schedule.look();
        schedule.look();
        schedule.look();
        company.as("emma")
                .get(one)
                .then()
                .body("silentDays", is(15))
                .body("reminders", is(2))
                .body("silentSince", startsWith(since.toString().substring(0, 10)));
        assertThat(company.told("RequirementsAwaited", 2)).hasSize(2);
    }

    private String asked() {
        return post("emma", "{\"target\":\"senior\",\"question\":\"Secretword: what do you require?\"}")
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private ValidatableResponse post(String user, String body) {
        return company.as(user)
                .contentType(ContentType.JSON)
                .body(body)
                .post(path)
                .then();
    }

    private ValidatableResponse put(String user, String where, String tag, String body) {
        var request = company.as(user).header("If-Match", tag);
        return (body.isEmpty() ? request : request.contentType(ContentType.JSON).body(body))
                .put(where)
                .then();
    }
}
