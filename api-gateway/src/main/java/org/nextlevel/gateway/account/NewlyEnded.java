package org.nextlevel.gateway.account;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** @throws IOException when the identity provider does not say */
    List<EndedSession> next() throws IOException, InterruptedException {
        List<AccountEvent> told = events.since(latest.minus(OVERLAP));
        List<EndedSession> ended = told.stream()
                .filter(one -> !seen.contains(one.id()))
                .map(AccountEvent::ended)
                .flatMap(Optional::stream)
                .toList();
        latest = told.isEmpty() ? latest : later(latest, told.getLast().at());
        seen = told.stream().map(AccountEvent::id).collect(Collectors.toUnmodifiableSet());
        return ended;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
