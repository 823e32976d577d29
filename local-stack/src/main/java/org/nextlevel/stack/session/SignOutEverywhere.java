package org.nextlevel.stack.session;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import org.nextlevel.stack.Stack;
import org.nextlevel.stack.layout.Addresses;
import org.nextlevel.stack.layout.Part;
import org.nextlevel.stack.server.StackProblem;

/** Signs in as somebody, ends all sessions of that person at Keycloak, and measures how soon the token is refused. */
public record SignOutEverywhere(Stack stack, String user) {
    private static final int UNAUTHENTICATED = 401;

    /** For each part how long it took. */
    public Map<Part, Duration> run() {
        HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
        Addresses addresses = stack.layout().addresses();
        RefusalTimes times = new RefusalTimes(client, addresses, stack.token(user));
        Map<Part, Integer> before = times.statuses();
        if (before.values().stream().anyMatch(status -> status == UNAUTHENTICATED)) {
            throw new StackProblem("The token of %s is refused already: %s.".formatted(user, before));
        }
        return times.until(UNAUTHENTICATED, () -> new Administrator(client, addresses).endSessions(user));
    }
}
