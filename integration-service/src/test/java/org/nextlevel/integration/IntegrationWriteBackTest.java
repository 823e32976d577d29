package org.nextlevel.integration;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nextlevel.integration.notification.Rooms;
import org.nextlevel.integration.webhook.Hooks;
import org.nextlevel.testkit.Tokens;
import org.nextlevel.testkit.api.OfferedMoves;
import org.nextlevel.testkit.api.WriteBack;

@QuarkusTest
class IntegrationWriteBackTest extends WriteBack {
    private static final String URL = "https://hooks.example.com/";

    private final TellingCompany company = TellingCompany.named();
    private final Hooks hooks = new Hooks(company);

    @Override
    protected Thing thing(String path) {
        if (path.startsWith("/api/employees/")) {
            return new Thing(this::emma, path.replace("{id}", "me"));
        }
        Rooms rooms = Rooms.of(company);
        if (path.startsWith("/api/chat-rooms/")) {
            return new Thing(rooms::asked, path.replace("{id}", rooms.make(URL)));
        }
        if (path.startsWith("/api/notification-texts/")) {
            rooms.writes("ATTESTATION_GIVEN", "Hello {name}", "{name} answered.");
            return new Thing(rooms::asked, path.replace("{occasion}", "ATTESTATION_GIVEN"));
        }
        return new Thing(hooks::asked, Hooks.path(hooks.make(URL)));
    }

    private RequestSpecification emma() {
        return given().auth().oauth2(Tokens.of(company.tenant(), "emma")).contentType(ContentType.JSON);
    }

    @Test
    void whatAWebhookOffersIsDoneWithWhatItSaysToRequire() {
        var moves = new OfferedMoves(_ -> hooks.asked(), Map.of("from", "2026-01-01T00:00:00Z"));
        assertThat(moves.followed("hooks", () -> Hooks.path(hooks.make(URL))))
                .containsExactly("CHANGE", "ROTATE", "TEST", "RESEND", "DELETE");
    }

    @Test
    void whatAChatRoomOffersIsDoneWithWhatItSaysToRequire() {
        Rooms rooms = Rooms.of(company);
        var moves = new OfferedMoves(_ -> rooms.asked(), Map.of());
        assertThat(moves.followed("rooms", () -> "/api/chat-rooms/" + rooms.make(URL)))
                .containsExactly("CHANGE", "DELETE");
    }
}
