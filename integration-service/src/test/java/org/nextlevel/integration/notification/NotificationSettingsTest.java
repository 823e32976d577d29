package org.nextlevel.integration.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.integration.TellingCompany;

/** Each person chooses how they are told; the address of a chat tool is a secret and leads outside. */
@QuarkusTest
@Tag("M3.3")
class NotificationSettingsTest {
    private final NotifiedPeople people = new NotifiedPeople(TellingCompany.named(), null);

    @Test
    void whoNeverChoseIsToldByMailAtOnceWhatWaitsForThemAndTheRestEachMorning() {
        people.settings("emma")
                .then()
                .statusCode(200)
                .body("channel", is("E_MAIL"))
                .body("mailIsSetUp", is(true))
                .body("chatHost", nullValue())
                .body("timings.QUESTION", is("AT_ONCE"))
                .body("timings.ANSWER", is("AT_ONCE"))
                .body("timings.ACCOUNT", is("AT_ONCE"))
                .body("timings.OVERDUE", is("DAILY"))
                .body("timings.REMINDER", is("DAILY"))
                .body("timings.CASE", is("DAILY"))
                .body("timings.READINESS", is("DAILY"));
    }

    @Test
    void whatWasReadIsWrittenBackAndTheChatAddressStaysAndIsShownToNobody() {
        String url = "https://chat.example.com/hooks/secret-of-emma";
        people.chooses("emma", Map.of("channel", "CHAT", "url", url, "timings", Map.of("READINESS", "OFF")))
                .then()
                .statusCode(200)
                .body("chatHost", is("chat.example.com"))
                .body("timings.READINESS", is("OFF"))
                .body("timings.QUESTION", is("AT_ONCE"));
        String read = people.settings("emma").then().extract().body().asString();
        assertThat(read).doesNotContain("secret-of-emma");
        people.as("emma")
                .header("If-Match", people.settings("emma").header("ETag"))
                .body(read)
                .put("/api/employees/me/notification-settings")
                .then()
                .statusCode(200)
                .body("chatHost", is("chat.example.com"))
                .body("timings.READINESS", is("OFF"));
        assertThat(people.company().rows("select encode(url, 'escape') from notification_settings"))
                .hasSize(1)
                .noneMatch(kept -> kept.contains("secret"));
        people.as("emma")
                .get("/internal/personal-data/me")
                .then()
                .statusCode(200)
                .body("'notification-settings'[0].channel", is("CHAT"))
                .body(not(containsString("secret-of-emma")));
    }

    @Test
    void anAddressThatLeadsInsideIsRefusedAndNothingChanges() {
        for (String inside : new String[] {"https://10.0.0.7/hook", "http://chat.example.com/", "https://[fd00::1]/"}) {
            people.chooses("emma", Map.of("channel", "CHAT", "url", inside))
                    .then()
                    .statusCode(422)
                    .body("violations[0].pointer", is("#/url"));
        }
        people.chooses("emma", Map.of("channel", "CHAT")).then().statusCode(422);
        people.chooses("emma", Map.of("channel", "OFF", "url", "https://chat.example.com/"))
                .then()
                .statusCode(422);
        people.settings("emma").then().body("channel", is("E_MAIL"));
    }

    @Test
    void anAddressWhoseKeyIsGoneIsNoneUntilItIsWrittenAgain() {
        Map<String, String> chat = Map.of("channel", "CHAT", "url", "https://chat.example.com/hooks/one");
        people.chooses("emma", chat).then().statusCode(200);
        // As if another key had sealed it.
        people.company()
                .rows("update notification_settings set url = overlay(url placing '\\x00' from 15) returning 1");
        people.settings("emma")
                .then()
                .statusCode(200)
                .body("channel", is("CHAT"))
                .body("chatHost", nullValue());
        people.chooses("emma", Map.of("channel", "CHAT")).then().statusCode(422);
        people.chooses("emma", chat).then().statusCode(200).body("chatHost", is("chat.example.com"));
    }

    @Test
    void whoReadSomethingElseChangesNothing() {
        people.chooses("emma", Map.of("channel", "OFF")).then().statusCode(200);
        people.as("emma")
                .header("If-Match", "\"usual\"")
                .body(Map.of("channel", "E_MAIL"))
                .put("/api/employees/me/notification-settings")
                .then()
                .statusCode(412);
    }
}
