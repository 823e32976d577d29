package org.nextlevel.integration.webhook.turn;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody (or something that is nobody's) whose changes wait.
 *
 * @param position of the first change that waits, or before it
 * @param attempts how often that was tried
 * @param firstFailedAt null where it never was
 * @param isDue whether it is to be tried now
 */
public record HeldKey(
        UUID key, long position, int attempts, @Nullable Instant firstFailedAt, boolean isDue) {}
