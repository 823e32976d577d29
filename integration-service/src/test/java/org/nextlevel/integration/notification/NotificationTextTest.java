package org.nextlevel.integration.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import com.icegreen.greenmail.util.GreenMail;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.mail.internet.MimeMessage;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nextlevel.integration.TellingCompany;
import org.nextlevel.integration.notification.kind.NotificationOccasion;

/** HR writes by which text people are told; it can say nothing that is not for their reader. */
@QuarkusTest
@Tag("M3.3")
class NotificationTextTest {
    private static final String PATH = "/api/notification-texts/ATTESTATION_GIVEN";

    private final TellingCompany acme = TellingCompany.named();
    private final Rooms rooms = Rooms.of(acme);

    GreenMail mail;

    @Test
    void peopleAreToldByTheTextOfTheirCompanyUntilHrRestoresTheShippedOne() throws Exception {
        var people = new NotifiedPeople(acme, mail);
        UUID emma = NotifiedPeople.idOf(NotifiedPeople.someone(false));
        UUID marek = UUID.randomUUID();
        rooms.writes("ATTESTATION_GIVEN", "News of {name}", "{name} wrote back.\nLook soon.")
                .then()
                .statusCode(200)
                .body("own", is(true));
        people.answers(marek, emma);
        MimeMessage told = people.awaits(emma, 1).getFirst();
        assertThat(told.getSubject()).startsWith("News of Marek");
        assertThat(told.getContent().toString()).contains(" wrote back.\r\nLook soon.\r\nhttps://nextlevel.example/#/");
        rooms.asked()
                .header("If-Match", rooms.asked().get(PATH).header("ETag"))
                .delete(PATH)
                .then()
                .statusCode(204);
        people.answers(marek, emma);
        assertThat(people.awaits(emma, 2).getLast().getSubject()).endsWith(" answered your request.");
    }

    @Test
    void whatShipsIsReadWithItsPlaceholderInEachLanguage() {
        rooms.asked()
                .get(PATH)
                .then()
                .statusCode(200)
                .header("ETag", "\"shipped\"")
                .body("text", is("{name} answered your request."))
                .body("placeholders", contains("name"))
                .body("own", is(false));
        rooms.asked().get(PATH + "?language=de").then().body("text", is("{name} hat auf Ihre Bitte geantwortet."));
        rooms.asked().get("/api/notification-texts/DECISION_AWAITED").then().body("placeholders", empty());
        rooms.asked().get("/api/notification-texts/NOTHING_SUCH").then().statusCode(404);
        rooms.asked().get("/api/notification-texts?language=fr").then().statusCode(422);
    }

    @Test
    void hrListsTheTextsOfAllOccasionsThoseOfTheCompanyAmongThoseThatShip() {
        rooms.writes("ATTESTATION_GIVEN", "News of {name}", "{name} wrote back.")
                .then()
                .statusCode(200);
        rooms.asked()
                .get("/api/notification-texts?limit=200")
                .then()
                .statusCode(200)
                .body("items", hasSize(NotificationOccasion.values().length))
                .body("items.findAll { it.own }.occasion", contains("ATTESTATION_DECLINED", "ATTESTATION_GIVEN"));
    }

    @Test
    @Tag("privacy")
    void whatReadsTheSameGoesOnReadingTheSameWhicheverOfItIsWritten() {
        rooms.writes("DECLINE_SEEN", "News", "A decision about {name}.").then().statusCode(200);
        rooms.asked().get("/api/notification-texts/APPROVAL_SEEN").then().body("text", is("A decision about {name}."));
    }

    @Test
    void aPreviewSaysWhatMailAndChatWouldAndKeepsNothing() {
        previewed(Map.of("subject", "From {name}", "text", "{name} wrote."))
                .statusCode(200)
                .body("subject", is("From Marek"))
                .body("mail", containsString("Marek wrote.\nhttps://nextlevel.example/#/evidence\n\n-- \n"))
                .body("chat", is("Marek wrote. https://nextlevel.example/#/evidence"));
        assertThat(acme.rows("select 1 from notification_text")).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @Tag("privacy")
    @CsvSource({
        "{answer}, {answer}",
        "{Name}, {Name}",
        "a stray { brace, belongs to no placeholder",
        "<!channel>, angle brackets",
        "a\ttab, angle brackets",
    })
    void aTextThatWouldSayMoreIsRefusedByName(String text, String fault) {
        previewed(Map.of("subject", "Hello", "text", text))
                .statusCode(422)
                .body("violations[0].pointer", is("#/text"))
                .body("violations[0].detail", containsString(fault));
        rooms.writes("ATTESTATION_GIVEN", "Hello", text).then().statusCode(422);
        rooms.asked().get(PATH).then().body("own", is(false));
    }

    @Test
    @Tag("privacy")
    void aSubjectIsOneLineAndNamesNobodyWhereNobodyIsToBeNamed() {
        previewed(Map.of("subject", "Hello\nBcc: x@y.example", "text", "Hello"))
                .statusCode(422)
                .body("violations[0].pointer", is("#/subject"));
        rooms.writes("PROMOTION_APPROVED", "{name}", "Hello")
                .then()
                .statusCode(422)
                .body("violations[0].detail", containsString("{name}"));
    }

    private ValidatableResponse previewed(Map<String, ?> body) {
        return rooms.asked().body(body).post(PATH + "/previews").then();
    }
}
