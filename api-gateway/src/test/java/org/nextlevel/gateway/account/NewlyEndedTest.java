package org.nextlevel.gateway.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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

    private List<EndedSession> next() throws IOException, InterruptedException {
        List<EndedSession> told = new ArrayList<>();
        ended.tell(told::add);
        return told;
    }

    @AfterEach
    void stop() {
        keycloak.stop();
    }

    @Test
    void eachIsToldOnceHoweverOftenItIsSeen() throws Exception {
        keycloak.deletes("erin", START.plusSeconds(1));
        assertThat(next()).extracting(EndedSession::subject).containsExactly("erin");
        assertThat(next()).isEmpty();
        keycloak.deletes("gus", START.plusSeconds(2));
        assertThat(next()).extracting(EndedSession::subject).containsExactly("gus");
    }

    @Test
    void whatIsSeenLateIsToldAllTheSame() throws Exception {
        keycloak.deletes("erin", START.plusSeconds(30));
        next();
        keycloak.deletes("gus", START.plusSeconds(25));
        assertThat(next()).extracting(EndedSession::subject).containsExactly("gus");
    }

    @Test
    void whatCouldNotBeHandedOnIsToldAgain() throws Exception {
        keycloak.deletes("erin", START.plusSeconds(1));
        assertThatThrownBy(() -> ended.tell(_ -> {
                    throw new IllegalStateException("away");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(next()).extracting(EndedSession::subject).containsExactly("erin");
    }

    @Test
    void moreThanAPageIsReadToTheEnd() throws Exception {
        IntStream.range(0, 401).forEach(at -> keycloak.deletes("user-" + at, START.plusSeconds(1)));
        assertThat(next()).hasSize(401);
    }

    @Test
    void whatIsDoneWhileTheIdentityProviderIsSilentIsToldAfterwards() throws Exception {
        next();
        keycloak.refuses(true);
        keycloak.deletes("erin", START.plusSeconds(1));
        assertThatThrownBy(this::next).isInstanceOf(IOException.class).hasMessageContaining("admin-events");
        keycloak.refuses(false);
        assertThat(next()).extracting(EndedSession::subject).containsExactly("erin");
        assertThat(keycloak.signedIn()).as("signs in anew after a refusal").isEqualTo(2);
    }
}
