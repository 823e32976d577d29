package org.nextlevel.gateway.live;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.nextlevel.gateway.access.Caller;

/**
 * Who listens.
 *
 * @param person the employee's id; null for an account that is nobody in the directory
 * @param audiences what events call those whom the listener is one of
 * @param until when the token expires, in seconds since 1970
 * @param session of the token; null for a service account
 * @param issued when the token was
 */
record Listener(Login login, String person, List<String> audiences, long until, String session, Instant issued) {
    static Listener of(Caller caller, String person) {
        List<String> audiences = new ArrayList<>(List.of("*"));
        // Whoever acts as HR, or otherwise for the company, is somebody whom the directory knows.
        if (person != null) {
            caller.roles().forEach(role -> audiences.add("role:" + role));
            audiences.add(person);
        }
        return new Listener(
                Login.of(caller),
                person,
                List.copyOf(audiences),
                caller.expires().getEpochSecond(),
                caller.session(),
                caller.issued());
    }

    String tenant() {
        return login.tenant();
    }

    String subject() {
        return login.subject();
    }
}
