package org.nextlevel.kit.access;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.nextlevel.kit.problem.Unavailable;
import org.nextlevel.session.EndedSessions;
import org.nextlevel.session.SessionLog;

/** Which sessions have ended: known here, without a call; while news of them does not arrive, the identity provider is asked. */
@ApplicationScoped
public class Sessions {
    private final EndedSessions ended = new EndedSessions();
    private final SessionLog log;
    private final IdentityProvider provider;
    private final Duration moment;

    /** @param broker every {@code kafka.*} setting, without the prefix */
    Sessions(
            @Identifier("default-kafka-broker") Map<String, Object> broker,
            IdentityProvider provider,
            @ConfigProperty(name = "nextlevel.sessions.moment", defaultValue = "PT1S") Duration moment) {
        this.log = new SessionLog(broker, ended);
        this.provider = provider;
        this.moment = moment;
    }

    void start(@Observes StartupEvent event) {
        log.start();
    }

    void stop(@Observes ShutdownEvent event) {
        log.close();
    }

    /**
     * Whether the session of a verified token has ended.
     *
     * @throws Unavailable when neither news of sessions nor the identity provider can be had
     */
    public boolean hasEnded(JsonWebToken token) {
        String session = token.getClaim("sid");
        Instant issued = Instant.ofEpochSecond(token.getIssuedAtTime());
        return ended.contains(session, token.getSubject(), issued) || !isCurrent() && !provider.knows(token);
    }

    private boolean isCurrent() {
        try {
            return log.awaitCurrent(moment);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
