package org.nextlevel.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class VerifiedTokensTest {
    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(NINE);
    private final VerifiedTokens tokens = new VerifiedTokens(10, now::get, new SimpleMeterRegistry());
    private final Caller engineer =
            new Caller("acme", "issuer", "engineer", Set.of(), true, NINE.plusSeconds(60), null, NINE);

    @Test
    void aVerifiedTokenIsKnownUntilItExpires() {
        tokens.keep("token", engineer);
        now.set(NINE.plusSeconds(59));
        assertThat(tokens.find("token")).contains(engineer);
    }

    @Test
    void anExpiredTokenIsUnknownAgain() {
        tokens.keep("token", engineer);
        now.set(NINE.plusSeconds(60));
        assertThat(tokens.find("token")).isEmpty();
    }

    @Test
    void anotherTokenIsUnknown() {
        tokens.keep("token", engineer);
        assertThat(tokens.find("tokens")).isEmpty();
    }
}
