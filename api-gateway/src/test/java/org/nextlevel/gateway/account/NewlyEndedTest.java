package org.nextlevel.gateway.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.gateway.GatewaySettings.AccountsSettings;
import org.nextlevel.session.EndedSession;

@Tag("gone")
class NewlyEndedTest {
    private static final Instant START = Instant.parse("2026-11-27T05:00:00Z");

    private final AdminEventsServer keycloak = AdminEventsServer.started();
    private final NewlyEnded ended = new NewlyEnded(
            new AdminEvents(keycloak.realm(), new Asked("gateway", Optional.of("secret"), Duration.ZERO)), START);

    private record Asked(String client, Optional<String> secret, Duration every) implements AccountsSettings {}

    @AfterEach
    void stop() {
        keycloak.stop();
    }

    @Test
    void eachIsToldOnceHoweverOftenItIsSeen() throws Exception {
        keycloak.deletes("erin", START.plusSeconds(1));
        assertThat(ended.next()).extracting(EndedSession::subject).containsExactly("erin");
        assertThat(ended.next()).isEmpty();
        keycloak.deletes("gus", START.plusSeconds(2));
        assertThat(ended.next()).extracting(EndedSession::subject).containsExactly("gus");
    }

    @Test
    void whatIsSeenLateIsToldAllTheSame() throws Exception {
        keycloak.deletes("erin", START.plusSeconds(30));
        ended.next();
        keycloak.deletes("gus", START.plusSeconds(25));
        assertThat(ended.next()).extracting(EndedSession::subject).containsExactly("gus");
    }

    @Test
    void moreThanAPageIsReadToTheEnd() throws Exception {
        IntStream.range(0, 401).forEach(at -> keycloak.deletes("user-" + at, START.plusSeconds(1)));
        assertThat(ended.next()).hasSize(401);
    }

    @Test
    void whatIsDoneWhileTheIdentityProviderIsSilentIsToldAfterwards() throws Exception {
        ended.next();
        keycloak.refuses(true);
        keycloak.deletes("erin", START.plusSeconds(1));
        assertThatThrownBy(ended::next).isInstanceOf(IOException.class).hasMessageContaining("admin-events");
        keycloak.refuses(false);
        assertThat(ended.next()).extracting(EndedSession::subject).containsExactly("erin");
        assertThat(keycloak.signedIn()).as("signs in anew after a refusal").isEqualTo(2);
    }
}
