package org.nextlevel.evidence.account.key;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a service account signs in with.
 *
 * @param clientId {@code client_id} of the grant {@code client_credentials}
 * @param clientSecret shown once, in the answer that made the key; nobody can read it again
 * @param endsAt when it opens nothing any more, since another has taken its place; absent for the present one
 * @param lastUsedAt to the minute; absent for one that was not used yet
 */
public record ServiceAccountKeyView(
        @Schema(examples = "acme.payroll.k3v9qd") String clientId,
        @Nullable String clientSecret,
        Instant createdAt,
        @Nullable Instant endsAt,
        @Nullable Instant lastUsedAt) {}
