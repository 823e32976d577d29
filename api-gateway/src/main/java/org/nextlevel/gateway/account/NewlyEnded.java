package org.nextlevel.gateway.account;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.nextlevel.session.EndedSession;

/** Whose tokens have ended since the last look, each told once; what a look could not see, the next one does. */
final class NewlyEnded {
    /** What is told of a moment can be seen a little later than what is told of the next. */
    private static final Duration OVERLAP = Duration.ofSeconds(10);

    private final AdminEvents events;
    private Instant latest;
    private Set<String> seen = Set.of();

    /** @param from how far the first look goes back */
    NewlyEnded(AdminEvents events, Instant from) {
        this.events = events;
        this.latest = from.plus(OVERLAP);
    }

    /**
     * Tells of each that is new. What fails on the way is told again at the next look, which changes nothing.
     *
     * @throws IOException when the identity provider does not say
     */
    void tell(Consumer<EndedSession> listener) throws IOException, InterruptedException {
        Map<String, Instant> told = new HashMap<>();
        events.each(latest.minus(OVERLAP), one -> {
            if (!seen.contains(one.id())) {
                one.ended().ifPresent(listener);
            }
            told.put(one.id(), one.at());
        });
        latest = told.values().stream().reduce(latest, NewlyEnded::later);
        told.values().removeIf(at -> at.isBefore(latest.minus(OVERLAP)));
        seen = Set.copyOf(told.keySet());
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
