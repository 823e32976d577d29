package org.nextlevel.gateway.session;

import jakarta.enterprise.context.ApplicationScoped;
import org.nextlevel.session.EndedSession;

/** Ends sessions before their tokens do. */
@ApplicationScoped
public class EndSessions {
    private final Sessions sessions;
    private final TellEnded others;

    EndSessions(Sessions sessions, TellEnded others) {
        this.sessions = sessions;
        this.others = others;
    }

    /** Refused here at once, whether or not others can be told now; by them as soon as they are. */
    public void end(EndedSession one) {
        sessions.add(one);
        others.tell(one);
    }
}
