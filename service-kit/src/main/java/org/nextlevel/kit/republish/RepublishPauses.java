package org.nextlevel.kit.republish;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How long the re-publication of a tenant rests after it failed: twice as long each time, until it goes on. */
final class RepublishPauses {
    static final Duration SHORTEST = Duration.ofSeconds(1);
    static final Duration LONGEST = Duration.ofMinutes(5);

    private final Map<String, Rest> rests = new ConcurrentHashMap<>();

    private record Rest(Duration length, Instant end) {
        static Rest of(Duration length, Instant now) {
            return new Rest(length, now.plus(length));
        }

        Rest longer(Instant now) {
            Duration twice = length.multipliedBy(2);
            return of(twice.compareTo(LONGEST) < 0 ? twice : LONGEST, now);
        }
    }

    boolean isResting(String tenant, Instant now) {
        Rest rest = rests.get(tenant);
        return rest != null && now.isBefore(rest.end());
    }

    void failed(String tenant, Instant now) {
        rests.compute(tenant, (_, former) -> former == null ? Rest.of(SHORTEST, now) : former.longer(now));
    }

    void succeeded(String tenant) {
        rests.remove(tenant);
    }
}
