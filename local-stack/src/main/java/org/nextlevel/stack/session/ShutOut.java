package org.nextlevel.stack.session;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.nextlevel.stack.Stack;
import org.nextlevel.stack.layout.Addresses;
import org.nextlevel.stack.layout.Part;
import org.nextlevel.stack.server.StackProblem;

/** Signs in as somebody, does something to the account at Keycloak, and measures how soon each part refuses the token. */
public record ShutOut(Stack stack, String user) {
    private static final int UNAUTHENTICATED = 401;

    /** All sessions end. */
    public Map<Part, Duration> signedOut() {
        return after(administrator -> administrator.endSessions(user));
    }

    /** The account is disabled, and enabled again once all parts refuse it. */
    public Map<Part, Duration> disabled() {
        try {
            return after(administrator -> administrator.enable(user, false));
        } finally {
            administrator().enable(user, true);
        }
    }

    private Map<Part, Duration> after(Consumer<Administrator> action) {
        List<Part> instances = RefusalTimes.ASKED.stream()
                .flatMap(part -> stack.layout().instances(part).stream())
                .toList();
        RefusalTimes times = new RefusalTimes(client(), addresses(), instances, stack.token(user));
        Map<Part, Integer> before = times.statuses();
        if (before.values().stream().anyMatch(status -> status == UNAUTHENTICATED)) {
            throw new StackProblem("The token of %s is refused already: %s.".formatted(user, before));
        }
        return times.until(UNAUTHENTICATED, () -> action.accept(administrator()));
    }

    private Administrator administrator() {
        return new Administrator(client(), addresses());
    }

    private Addresses addresses() {
        return stack.layout().addresses();
    }

    private static HttpClient client() {
        return HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    }
}
