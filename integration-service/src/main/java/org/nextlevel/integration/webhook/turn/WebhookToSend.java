package org.nextlevel.integration.webhook.turn;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nextlevel.integration.feed.change.ChangeType;
import org.nextlevel.integration.webhook.secret.WebhookSecret;

/**
 * A webhook as it is when a turn begins.
 *
 * @param types empty for all
 * @param secrets all that sign, the newest first
 * @param account with which it ends; null for none
 * @param isCalled whether its row says that something is due; there may turn out to be nothing
 * @param isDown whether so many are held back that nothing new is begun
 */
public record WebhookToSend(
        UUID id,
        String url,
        Set<ChangeType> types,
        List<WebhookSecret> secrets,
        @Nullable UUID account,
        UUID feed,
        long position,
        boolean isCalled,
        boolean isDown,
        @Nullable Instant lastSuccessAt) {}
