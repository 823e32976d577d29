package org.nextlevel.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.time.Instant;

/** The sessions that ended lately, in memory; safe for several threads. */
public final class EndedSessions {
    /** Longer than any access token lives: after that a token of the session is refused anyway. */
    public static final Duration REMEMBERED = Duration.ofHours(1);

    private static final int MOST = 500_000;

    private final Cache<String, Boolean> sessions;
    private final Cache<String, Instant> subjects;

    public EndedSessions() {
        this(Ticker.systemTicker());
    }

    EndedSessions(Ticker ticker) {
        sessions = Caffeine.newBuilder()
                .expireAfterWrite(REMEMBERED)
                .maximumSize(MOST)
                .ticker(ticker)
                .build();
        subjects = Caffeine.newBuilder()
                .expireAfterWrite(REMEMBERED)
                .maximumSize(MOST)
                .ticker(ticker)
                .build();
    }

    /** From now on tokens of it are refused. */
    public void add(EndedSession one) {
        if (one.session() != null) {
            sessions.put(one.session(), true);
        } else {
            subjects.asMap().merge(one.subject(), one.moment(), (known, now) -> known.isAfter(now) ? known : now);
        }
    }

    /**
     * Whether a token belongs to a session that ended.
     *
     * @param session the token's {@code sid}; null where it has none, as those of service accounts
     * @param subject its {@code sub}
     * @param issuedAt its {@code iat}
     */
    public boolean contains(String session, String subject, Instant issuedAt) {
        if (session != null && sessions.getIfPresent(session) != null) {
            return true;
        }
        Instant ended = subject == null ? null : subjects.getIfPresent(subject);
        return ended != null && !issuedAt.isAfter(ended);
    }
}
