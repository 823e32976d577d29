package org.nextlevel.integration.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import com.icegreen.greenmail.util.GreenMail;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.integration.TellingCompany;
import org.nextlevel.integration.webhook.Receiver;

/** People are told what waits for them: in their language, by the way and at the time that they chose, and nothing private. */
@QuarkusTest
@Tag("M3.3")
class TellPeopleTest {
    private final TellingCompany acme = TellingCompany.named();
    private final String emma = NotifiedPeople.someone(false);
    private final UUID emmasId = NotifiedPeople.idOf(emma);
    private final UUID marek = UUID.randomUUID();

    GreenMail mail;

    private NotifiedPeople people;

    @BeforeEach
    void gather() {
        people = new NotifiedPeople(acme, mail);
    }

    @Test
    @Tag("privacy")
    void whoAskedIsToldWhoAnsweredAndNothingOfTheAnswer() throws Exception {
        people.answers(marek, emmasId);
        MimeMessage told = people.awaits(emmasId, 1).getFirst();
        String name = "Marek channel " + marek.toString().substring(0, 8);
        assertThat(told.getSubject()).isEqualTo(name + " answered your request.");
        assertThat(told.getContent().toString().replace("\r", "").strip())
                .isEqualTo("%s answered your request.\nhttps://nextlevel.example/#/evidence\n\n-- \n".formatted(name)
                        + "You choose in NextLevel how you are told: https://nextlevel.example/#/notifications");
        assertThat(told.getHeader("List-Unsubscribe")).containsExactly("<https://nextlevel.example/#/notifications>");
        assertThat(told.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        await().untilAsserted(() -> people.log(emma)
                .then()
                .body("items.size()", is(1))
                .body("items[0].occasion", is("ATTESTATION_GIVEN"))
                .body("items[0].state", is("SENT"))
                .body("items[0].attempts", is(1)));
        assertThat(told.getMessageID()).matches("<[0-9a-f-]{36}@.+>");
        assertThat(people.mailOf(marek)).isEmpty();
        assertThat(acme.rows("select 1 from notification where other_id is not null"))
                .isEmpty();
        assertThat(acme.rows("select 1 from notification_turn")).isEmpty();
    }

    @Test
    void whoReadsGermanIsToldInGerman() throws Exception {
        UUID erika = NotifiedPeople.idOf(NotifiedPeople.someone(true));
        people.asks(marek, erika);
        assertThat(people.awaits(erika, 1).getFirst().getSubject()).endsWith(" bittet Sie um ein Wort.");
    }

    @Test
    @Tag("privacy")
    void whoMayNotKnowOfAnEventIsNotToldOfItWhateverItSays() {
        var payload = TellingCompany.sample("attestation-requested")
                .put("employeeId", marek.toString())
                .put("attesterId", emmasId.toString());
        acme.tell("evidence-events", marek.toString(), "AttestationRequested", "/evidence-service", payload, "role:hr");
        people.asks(marek, emmasId);
        people.awaits(emmasId, 1);
        await().until(() -> people.states(emma).equals(List.of("SENT")));
    }

    @Test
    void offIsOffForWhatWaitsAlready() {
        people.isLate(emmasId, marek);
        await().until(() -> people.states(emma).equals(List.of("WAITING")));
        people.chooses(emma, Map.of("channel", "OFF")).then().statusCode(200);
        await().untilAsserted(() -> people.log(emma).then().body("items", empty()));
        people.answers(marek, emmasId);
        people.chooses(emma, Map.of("channel", "E_MAIL", "timings", Map.of("ANSWER", "OFF")))
                .then()
                .statusCode(200);
        people.asks(marek, emmasId);
        assertThat(people.awaits(emmasId, 1)).hasSize(1);
    }

    @Test
    void whatCanWaitComesInOneMessageInTheMorning() throws Exception {
        people.isLate(emmasId, marek);
        people.isLate(emmasId, marek);
        await().until(() -> people.states(emma).equals(List.of("WAITING", "WAITING")));
        people.morningComes(emmasId);
        MimeMessage told = people.awaits(emmasId, 1).getFirst();
        assertThat(told.getSubject()).isEqualTo("2 things wait for you in NextLevel.");
        assertThat(told.getContent().toString().split("The day of a promise of yours has passed."))
                .hasSize(3);
        await().until(() -> people.states(emma).equals(List.of("SENT", "SENT")));
        assertThat(people.mailOf(emmasId)).hasSize(1);
    }

    @Test
    void chatIsToldWhileTheMailServerIsAwayAndMailOnceItIsBack() throws IOException {
        String chatty = NotifiedPeople.someone(false);
        try (Receiver tool = Receiver.open()) {
            people.chooses(chatty, Map.of("channel", "CHAT", "url", tool.url()))
                    .then()
                    .statusCode(200)
                    .body("chatHost", is("127.0.0.1"));
            mail.stop();
            try {
                people.answers(marek, emmasId);
                await().until(() -> acme.rows("select 1 from notification_turn where attempts > 0")
                                .size()
                        == 1);
                people.answers(marek, NotifiedPeople.idOf(chatty));
                assertThat(tool.awaits(1).getFirst().body().path("text").asText())
                        .isEqualTo("Marek channel %s answered your request. https://nextlevel.example/#/evidence"
                                .formatted(marek.toString().substring(0, 8)));
            } finally {
                mail.start();
            }
            await().until(() -> {
                people.comesDue(emmasId);
                return people.states(emma).equals(List.of("SENT"));
            });
            assertThat(people.mailOf(emmasId)).hasSize(1);
        }
    }

    @Test
    void whatWasSentAndNotMarkedIsSentAgainByWhoeverTakesOver() throws IOException {
        try (Receiver tool = Receiver.open()) {
            people.chooses(emma, Map.of("channel", "CHAT", "url", tool.url()))
                    .then()
                    .statusCode(200);
            // While it is sent, another instance has taken the person, and dies.
            tool.replies(_ -> {
                tool.replies(_ -> Receiver.Reply.of(200));
                acme.rows(
                        "update notification_turn set leased_by = gen_random_uuid(), leased_until = now() + interval '1 s' returning 1");
                return Receiver.Reply.of(200);
            });
            people.answers(marek, emmasId);
            assertThat(tool.awaits(2)).hasSize(2);
            await().until(() -> people.states(emma).equals(List.of("SENT")));
        }
    }

    @Test
    void whatAToolRefusesIsTriedLaterAndWhatComesAfterItWaits() throws IOException {
        try (Receiver tool = Receiver.open()) {
            people.chooses(emma, Map.of("channel", "CHAT", "url", tool.url()))
                    .then()
                    .statusCode(200);
            tool.replies(_ -> Receiver.Reply.of(500));
            people.answers(marek, emmasId);
            tool.awaits(1);
            people.asks(marek, emmasId);
            await().until(() -> people.states(emma).equals(List.of("WAITING", "WAITING")));
            tool.replies(_ -> Receiver.Reply.of(410));
            people.comesDue(emmasId);
            await().until(() -> people.states(emma).equals(List.of("GIVEN_UP", "GIVEN_UP")));
            assertThat(tool.received())
                    .extracting(one -> one.body().path("text").asText().contains("answered"))
                    .contains(true)
                    .last()
                    .isEqualTo(false);
        }
    }

    @Test
    @Tag("erasure")
    void ofWhoIsErasedNothingIsToldAndNothingIsKept() {
        acme.tellPerson("EmployeeRegistered", emmasId, 0);
        acme.tellPerson("EmployeeRegistered", marek, 0);
        people.chooses(emma, Map.of("channel", "E_MAIL", "timings", Map.of("ANSWER", "DAILY", "QUESTION", "DAILY")))
                .then()
                .statusCode(200);
        people.answers(marek, emmasId);
        await().until(() -> people.states(emma).equals(List.of("WAITING")));
        acme.tellPerson("EmployeeErased", marek, 1);
        await().until(() -> people.states(emma).isEmpty());
        people.isLate(emmasId, UUID.randomUUID());
        await().until(() -> people.states(emma).equals(List.of("WAITING")));
        acme.tellPerson("EmployeeErased", emmasId, 1);
        for (String table : List.of("notification", "notification_turn", "notification_settings")) {
            await().untilAsserted(() ->
                    assertThat(acme.rows("select 1 from " + table)).as(table).isEmpty());
        }
        assertThat(people.mailOf(emmasId)).isEmpty();
    }

    @Test
    @Tag("privacy")
    void whoHasLeftIsToldNothingThatWaits() {
        acme.tellPerson("EmployeeRegistered", emmasId, 0);
        people.isLate(emmasId, marek);
        await().until(() -> people.states(emma).equals(List.of("WAITING")));
        acme.tellLeft("EmployeeLeft", emmasId, 1);
        await().until(() -> acme.rows("select 1 from person where not active").size() == 1);
        people.morningComes(emmasId);
        await().until(() -> acme.rows("select 1 from notification").isEmpty());
        assertThat(people.mailOf(emmasId)).isEmpty();
    }
}
