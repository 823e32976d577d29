package org.nextlevel.advisor.promotion.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.advisor.Company;
import org.nextlevel.advisor.copy.wording.EvidenceApi;
import org.nextlevel.testkit.Tokens;

@QuarkusTest
@Tag("M6.1")
class MeetingResourceTest {
    private static final LocalDate SOON = Company.today().plusDays(10);

    @Inject
    Producer<String, String> kafka;

    private Planner planner;

    @BeforeEach
    void aCase() {
        planner = new Planner(new Company(kafka));
    }

    @Test
    void aMeetingIsPlannedMovedAndCancelled() {
        planner.reads("meeting").statusCode(404);
        String first = planner.plans(SOON, null)
                .statusCode(200)
                .body("start", is(SOON + "T10:00:00"))
                .body("minutes", is(30))
                .extract()
                .header("ETag");
        planner.plans(SOON.plusDays(1), null).statusCode(428);
        String second =
                planner.plans(SOON.plusDays(1), first).statusCode(200).extract().header("ETag");
        planner.plans(SOON, first).statusCode(412);
        planner.company
                .as("emma")
                .header("If-Match", second)
                .delete(planner.path("meeting"))
                .then()
                .statusCode(204);
        planner.reads("meeting").statusCode(404);
    }

    @Test
    void theInvitationFollowsTheMeeting() {
        planner.reads("invitation").statusCode(404);
        planner.plans(SOON, null);
        String planned = invitation();
        assertThat(planned)
                .contains("METHOD:PUBLISH", "SEQUENCE:0", "UID:" + planner.caseId, "LOCATION:Room 4.12")
                .contains("DTSTART;TZID=Europe/Berlin:%sT100000"
                        .formatted(SOON.toString().replace("-", "")))
                .contains("SUMMARY:Emma Winter and Mia Sommer: next step")
                .contains("1. Thank you\\n2. My goal\\n3. What I already do at that level");
        planner.plans(SOON.plusDays(1), "*");
        assertThat(invitation()).contains("SEQUENCE:1", "UID:" + planner.caseId);
        planner.company.as("emma").header("If-Match", "*").delete(planner.path("meeting"));
        assertThat(invitation()).contains("METHOD:CANCEL", "SEQUENCE:2", "STATUS:CANCELLED");
        planner.plans(SOON.plusDays(2), null).statusCode(200);
        assertThat(invitation()).contains("METHOD:PUBLISH", "SEQUENCE:3");
    }

    @Test
    void whereBothHaveAMailAddressTheManagersCalendarOffersToAnswer() {
        planner.plans(SOON, null);
        EvidenceApi.mails(
                Tokens.of(planner.company.tenant(), "emma"),
                "{\"own\":\"emma@acme.example\",\"manager\":\"mia@acme.example\"}");
        assertThat(invitation())
                .contains("METHOD:REQUEST", "ORGANIZER;CN=\"Emma Winter\":mailto:emma@acme.example")
                .contains("RSVP=TRUE:mailto:mia@acme.example");
        planner.company.as("emma").header("If-Match", "*").delete(planner.path("meeting"));
        assertThat(invitation()).contains("METHOD:CANCEL", "mailto:mia@acme.example");
        assertThat(planner.company
                        .rows("select string_agg(to_jsonb(m)::text, '') from case_meeting m")
                        .getFirst())
                .doesNotContain("@acme.example");
    }

    @Test
    void whereOneHasNoMailAddressItIsForTheOwnCalendar() {
        planner.plans(SOON, null);
        EvidenceApi.mails(Tokens.of(planner.company.tenant(), "emma"), "{\"own\":\"emma@acme.example\"}");
        assertThat(invitation()).contains("METHOD:PUBLISH").doesNotContain("ATTENDEE");
    }

    @Test
    void whatWasReadPlansTheSameMeetingAgain() {
        String tag = planner.plans(SOON, null).extract().header("ETag");
        String read = planner.reads("meeting").extract().asString();
        planner.company
                .as("emma")
                .contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body(read)
                .put(planner.path("meeting"))
                .then()
                .statusCode(200)
                .body("start", is(SOON + "T10:00:00"))
                .body("place", is("Room 4.12"));
    }

    @Test
    void aTimeThatCannotBeIsRefused() {
        LocalDateTime noon = SOON.atTime(12, 0);
        planner.plans(noon, "Europe/Atlantis", null).statusCode(422).body("violations.pointer", hasItem("#/timeZone"));
        planner.plans(noon, "+02:00", null).statusCode(422);
        planner.plans(noon.minusDays(20), "UTC", null).statusCode(422).body("violations.pointer", hasItem("#/start"));
        planner.plans(noon.plusYears(3), "UTC", null).statusCode(422);
        // The last Sunday in March is from the 25th on.
        LocalDate march = LocalDate.of(SOON.getYear() + 1, 3, 31);
        LocalDate change = march.minusDays(march.getDayOfWeek().getValue() % 7);
        planner.plans(change.atTime(2, 30), "Europe/Berlin", null)
                .statusCode(422)
                .body("violations.pointer", hasItem("#/start"));
    }

    @Test
    @Tag("M0.4")
    void adviceLooksAtTheDayOfTheMeeting() {
        planner.company
                .states(
                        "hanna",
                        "{\"kind\":\"HIRING_FREEZE\",\"scope\":{\"type\":\"COMPANY\"},\"from\":\"%s\",\"until\":\"%s\"}"
                                .formatted(SOON.minusDays(1), SOON.plusDays(20)),
                        "hr")
                .statusCode(201);
        advice().body("items.rule.findAll { it == 'planned-in-a-bad-window' }.size()", is(0));
        planner.plans(SOON, null).statusCode(200);
        advice().body("items.rule", hasItem("planned-in-a-bad-window"));
        planner.company.as("emma").header("If-Match", "*").delete(planner.path("meeting"));
        advice().body("items.rule.findAll { it == 'planned-in-a-bad-window' }.size()", is(0));
    }

    @Test
    void itIsForTheOwnerAlone() {
        planner.company
                .as("mia")
                .get(planner.path("meeting"))
                .then()
                .statusCode(404)
                .body("type", is("urn:problem:not-found"));
    }

    private ValidatableResponse advice() {
        return planner.company.as("emma").get("/api/employees/me/advice").then().statusCode(200);
    }

    private String invitation() {
        String text = planner.reads("invitation")
                .statusCode(200)
                .header("Content-Type", "text/calendar;charset=UTF-8")
                .extract()
                .asString();
        return text.replace("\r\n ", "");
    }
}
