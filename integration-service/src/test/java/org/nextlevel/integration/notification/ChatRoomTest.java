package org.nextlevel.integration.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.integration.TellingCompany;
import org.nextlevel.integration.webhook.Hooks;
import org.nextlevel.integration.webhook.Receiver;

/** Rooms of a chat tool, which several people read, hear what HR says, and nothing that names anybody. */
@QuarkusTest
@Tag("M3.3")
class ChatRoomTest {
    private final TellingCompany acme = TellingCompany.named();
    private final Rooms rooms = Rooms.of(acme);
    private final UUID person = UUID.randomUUID();
    private Receiver tool;

    @BeforeEach
    void open() throws IOException {
        tool = Receiver.open();
    }

    @AfterEach
    void close() {
        tool.close();
    }

    @Test
    @Tag("privacy")
    void hrsRoomHearsWhatWaitsForHrAndNobodysName() {
        String room = rooms.make(tool.url());
        acme.tellCase("CaseSubmitted", person, UUID.randomUUID(), 1);
        acme.tellCase("PromotionAcknowledgementRefused", person, UUID.randomUUID(), 2);
        acme.tellCase("PromotionAcknowledgementOverdue", person, UUID.randomUUID(), 3);
        tool.awaits(3);
        assertThat(texts())
                .containsExactlyInAnyOrder(
                        "A promotion case waits for a decision. https://nextlevel.example/#/hr",
                        "The HR system refused to take over a promotion. https://nextlevel.example/#/hr",
                        "A promotion that was approved is still not acknowledged. https://nextlevel.example/#/hr");
        await().until(() -> rooms.states(room).equals(List.of("SENT", "SENT", "SENT")));
        assertThat(acme.rows("select 1 from notification where other_id is not null"))
                .isEmpty();
    }

    @Test
    @Tag("privacy")
    void aRoomHearsNothingThatNotAllOfHrMayKnow() {
        String room = rooms.make(tool.url());
        acme.tellCase("CaseSubmitted", person, UUID.randomUUID(), 1, person.toString());
        acme.tellCase("CaseSubmitted", person, UUID.randomUUID(), 1);
        tool.awaits(1);
        await().until(() -> rooms.states(room).equals(List.of("SENT")));
    }

    @Test
    void aTeamsRoomHearsOfFrameworksAloneAndInItsLanguage() {
        rooms.posts(Map.of(
                        "name", "Team", "url", tool.url(), "language", "de", "timings", Map.of("FRAMEWORK", "AT_ONCE")))
                .then()
                .statusCode(201);
        acme.tellCase("CaseSubmitted", person, UUID.randomUUID(), 1);
        acme.tell(
                "framework-events",
                UUID.randomUUID().toString(),
                "FrameworkPublished",
                "/framework-service",
                TellingCompany.sample("framework-published"),
                "*");
        tool.awaits(1);
        assertThat(texts())
                .containsExactly("Ein Framework hat eine neue Version. https://nextlevel.example/#/framework");
    }

    @Test
    void thatAWebhookStoppedIsHeardInTheTransactionThatStopsIt() throws IOException {
        String room = rooms.make(tool.url());
        try (Receiver gone = Receiver.open()) {
            gone.replies(_ -> Receiver.Reply.of(410));
            new Hooks(acme).make(gone.url());
            acme.registers();
            tool.awaits(1);
        }
        assertThat(texts()).containsExactly("A webhook of the company has stopped. https://nextlevel.example/");
        await().until(() -> rooms.states(room).equals(List.of("SENT")));
    }

    @Test
    void ofADeletedRoomNothingIsKeptAndWhatWaitedIsNotSent() {
        String room = rooms.make(tool.url());
        var arrives = new CompletableFuture<Void>();
        var isDeleted = new CompletableFuture<Void>();
        tool.replies(_ -> {
            arrives.complete(null);
            isDeleted.join();
            return Receiver.Reply.of(204);
        });
        acme.tellCase("CaseSubmitted", person, UUID.randomUUID(), 1);
        acme.tellCase("CaseSubmitted", person, UUID.randomUUID(), 1);
        arrives.join();
        await().until(() -> rooms.states(room).size() == 2);
        rooms.asked().delete("/api/chat-rooms/" + room).then().statusCode(204);
        isDeleted.complete(null);
        for (String table : List.of("chat_room", "notification", "notification_turn")) {
            await().untilAsserted(() ->
                    assertThat(acme.rows("select 1 from " + table)).as(table).isEmpty());
        }
        rooms.asked()
                .get("/api/chat-rooms/%s/notifications".formatted(room))
                .then()
                .statusCode(404);
        rooms.make(tool.url());
        acme.tellCase("PromotionAcknowledgementRefused", person, UUID.randomUUID(), 1);
        tool.awaits(2);
        assertThat(texts())
                .containsExactly(
                        "A promotion case waits for a decision. https://nextlevel.example/#/hr",
                        "The HR system refused to take over a promotion. https://nextlevel.example/#/hr");
    }

    @Test
    void whatIsOffNowIsNotSentThoughItWaited() {
        String room = rooms.make(tool.url());
        tool.replies(_ -> Receiver.Reply.of(500));
        acme.tellCase("CaseSubmitted", person, UUID.randomUUID(), 1);
        tool.awaits(1);
        change(room, Map.of("name", "HR", "language", "en", "timings", Map.of()))
                .statusCode(200)
                .body("chatHost", is("127.0.0.1"))
                .body(not(containsString(tool.url())));
        await().until(() -> rooms.states(room).isEmpty());
    }

    @Test
    void whatIsWrongWithARoomIsNamedAndChangesNothing() {
        posted(Map.of("name", "HR", "url", "https://10.0.0.7/", "language", "en", "timings", Map.of()), 422, "#/url");
        posted(Map.of("name", "HR", "language", "en", "timings", Map.of()), 422, "#/url");
        posted(Map.of("name", "HR", "url", tool.url(), "language", "fr", "timings", Map.of()), 422, "#/language");
        posted(
                Map.of("name", "HR", "url", tool.url(), "language", "en", "timings", Map.of("QUESTION", "AT_ONCE")),
                422,
                "#/timings/QUESTION");
        rooms.posts(Rooms.said("HR", tool.url())).then().statusCode(201);
        rooms.posts(Rooms.said("hr", tool.url()))
                .then()
                .statusCode(409)
                .body("type", is("urn:problem:chat-room-exists"));
        assertThat(acme.rows("select encode(url, 'escape') from chat_room"))
                .hasSize(1)
                .noneMatch(kept -> kept.contains("127.0.0.1"));
    }

    @Test
    void hrListsRoomsInTheOrderOfTheirNames() {
        rooms.posts(Rooms.said("People team", tool.url())).then().statusCode(201);
        rooms.posts(Rooms.said("HR", tool.url())).then().statusCode(201);
        rooms.asked()
                .get("/api/chat-rooms")
                .then()
                .statusCode(200)
                .body("items.name", contains("HR", "People team"))
                .body("items.chatHost", everyItem(is("127.0.0.1")));
    }

    @Test
    void aPersonChoosesNothingThatIsOfRooms() {
        new NotifiedPeople(acme, null)
                .chooses("emma", Map.of("channel", "E_MAIL", "timings", Map.of("DECISION", "AT_ONCE")))
                .then()
                .statusCode(422)
                .body("violations[0].pointer", is("#/timings/DECISION"));
    }

    private void posted(Map<String, ?> body, int status, String pointer) {
        rooms.posts(body).then().statusCode(status).body("violations[0].pointer", is(pointer));
    }

    private ValidatableResponse change(String room, Map<String, ?> body) {
        return rooms.asked()
                .header("If-Match", "\"0\"")
                .body(body)
                .put("/api/chat-rooms/" + room)
                .then();
    }

    private List<String> texts() {
        return tool.received().stream()
                .map(one -> one.body().path("text").asText())
                .toList();
    }
}
