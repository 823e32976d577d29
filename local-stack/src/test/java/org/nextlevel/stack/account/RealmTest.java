package org.nextlevel.stack.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the realm must be like for promises about who is gone to hold (ADR 0034, ADR 0042). */
@Tag("access")
class RealmTest {
    private static final int FIVE_MINUTES = 300;

    private static JsonNode realm;

    @BeforeAll
    static void read() throws IOException {
        try (var file = RealmTest.class.getResourceAsStream("/realm/nextlevel-realm.json")) {
            realm = new ObjectMapper().readTree(file);
        }
    }

    /** A company or client that is disabled there, and whom a user federation disables, are known by no other means. */
    @Test
    void whateverTheIdentityProviderDoesNotTellEndsWithTheTokenWithinFiveMinutes() {
        assertThat(realm.path("accessTokenLifespan").asInt()).isPositive().isLessThanOrEqualTo(FIVE_MINUTES);
        assertThat(realm.path("clients"))
                .isNotEmpty()
                .allSatisfy(client -> assertThat(client.path("attributes")
                                .path("access.token.lifespan")
                                .asInt(FIVE_MINUTES))
                        .as(client.path("clientId").asText())
                        .isLessThanOrEqualTo(FIVE_MINUTES));
    }

    @Test
    void whatAdministratorsDoToAccountsIsToldWithWhatTheySent() {
        assertThat(realm.path("adminEventsEnabled").asBoolean()).isTrue();
        assertThat(realm.path("adminEventsDetailsEnabled").asBoolean()).isTrue();
    }
}
