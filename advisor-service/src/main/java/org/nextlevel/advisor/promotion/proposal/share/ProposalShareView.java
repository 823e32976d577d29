package org.nextlevel.advisor.promotion.proposal.share;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A share of a version.
 *
 * @param employeeId of the approver; null for others
 * @param expiresOn the last day of a link; null for others
 * @param revokedAt null while it was not revoked
 * @param link path of a link; null but in the answer that made it, since it is not kept
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProposalShareView(
        UUID id,
        UUID caseId,
        @Schema(examples = "2") int version,
        ProposalSharedWith with,
        UUID employeeId,
        @Schema(examples = "2026-09-15") LocalDate expiresOn,
        @Schema(examples = "2026-06-30T09:00:00Z") Instant sharedAt,
        @Schema(examples = "2026-07-30T09:00:00Z") Instant revokedAt,

        @Schema(examples = "/api/shared-proposals/q8rZ1v0yq0m4o3W6Zp0Qb7u2m3kq9d2y5l8c1n4t7xE")
        String link) {

    /** @param token null once it is not known any more */
    static ProposalShareView of(ProposalShare share, LinkToken token) {
        return new ProposalShareView(
                share.id(),
                share.caseId(),
                share.number(),
                share.sharedWith(),
                share.employeeId(),
                share.expiresOn(),
                share.sharedAt(),
                share.revokedAt(),
                token == null ? null : token.path());
    }
}
