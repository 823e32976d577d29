package org.nextlevel.gateway.session;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.Map;
import org.nextlevel.session.EndedSession;
import org.nextlevel.session.EndedSessions;
import org.nextlevel.session.SessionLog;

/**
 * The sessions that this gateway knows to have ended. While news of them does not arrive, requests are passed on: each
 * service looks for itself, and asks the identity provider then.
 */
@ApplicationScoped
public class Sessions {
    private final EndedSessions ended = new EndedSessions();
    private final SessionLog log;

    /** @param broker every {@code kafka.*} setting, without the prefix */
    Sessions(@Identifier("default-kafka-broker") Map<String, Object> broker) {
        log = new SessionLog(broker, ended);
    }

    void start(@Observes StartupEvent event) {
        log.start();
    }

    void stop(@Observes ShutdownEvent event) {
        log.close();
    }

    /** Whether a token is one of a session that ended; the session is null where the token names none. */
    public boolean haveEnded(String session, String subject, Instant issuedAt) {
        return ended.contains(session, subject, issuedAt);
    }

    /** From now on its tokens are refused here. */
    void add(EndedSession one) {
        ended.add(one);
    }
}
