package org.nextlevel.gateway.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Remembers who sent a token until the token expires, because checking a signature costs three times as much as passing
 * the request on. Keeps hashes, never tokens.
 */
final class VerifiedTokens {
    private final Cache<String, Caller> entries;
    private final InstantSource clock;

    VerifiedTokens(int size, InstantSource clock, MeterRegistry metrics) {
        this.entries = CaffeineCacheMetrics.monitor(
                metrics, Caffeine.newBuilder().maximumSize(size).recordStats().build(), "verified-tokens");
        this.clock = clock;
    }

    /** Who sent this token; empty when it was not verified yet or is no longer valid. */
    Optional<Caller> find(String token) {
        return Optional.ofNullable(entries.getIfPresent(hash(token)))
                .filter(caller -> clock.instant().isBefore(caller.expires()));
    }

    /** Remembers a token that was just verified. */
    void keep(String token, Caller caller) {
        entries.put(hash(token), caller);
    }

    private static String hash(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
