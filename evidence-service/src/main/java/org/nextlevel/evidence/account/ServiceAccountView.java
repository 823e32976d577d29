package org.nextlevel.evidence.account;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.evidence.account.key.ServiceAccountKeyView;
import org.nextlevel.kit.action.Action;

/**
 * A service account, as HR sees it.
 *
 * @param scopes what it may do
 * @param expiresAt absent where it does not end by itself
 * @param tokenUrl where its tokens are asked for
 * @param keys the newest first
 * @param actions what the caller may do now
 */
public record ServiceAccountView(
        UUID id,
        @Schema(examples = "Payroll") String name,
        @Schema(examples = "[\"people:read\"]") List<String> scopes,
        boolean enabled,
        Instant createdAt,
        @Nullable Instant expiresAt,

        @Schema(examples = "https://id.example.com/realms/nextlevel/protocol/openid-connect/token")
        String tokenUrl,

        List<ServiceAccountKeyView> keys,
        List<Action> actions) {}
