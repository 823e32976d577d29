package org.nextlevel.evidence.others;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.kit.action.Action;

/** Frozen versions of proposals that show words of a piece of evidence, as advisor-service tells it. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ShownElsewhere(List<ShowingVersion> items) {
    /** A version. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record ShowingVersion(
            UUID caseId,
            @Schema(examples = "2") int version,
            @Schema(examples = "2026-06-30T09:00:00Z") Instant frozenAt,
            List<ShowingShare> shares) {}

    /**
     * Whom it is or was shared with.
     *
     * @param with MANAGER, APPROVER or LINK
     * @param revokedAt absent while it was not revoked
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record ShowingShare(
            UUID id,
            @Schema(examples = "LINK") String with,

            @Nullable @Schema(examples = "2026-07-30T09:00:00Z")
            Instant revokedAt,

            List<Action> actions) {}
}
