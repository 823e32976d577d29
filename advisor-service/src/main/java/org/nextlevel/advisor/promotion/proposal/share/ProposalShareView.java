package org.nextlevel.advisor.promotion.proposal.share;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.advisor.copy.wording.PeopleNames;
import org.nextlevel.kit.action.Action;
import org.nextlevel.kit.reference.PersonReference;

/**
 * A share of a version.
 *
 * @param person the approver; absent for others
 * @param expiresOn the last day of a link; absent for others
 * @param revokedAt absent while it was not revoked
 * @param link path of a link; absent but in the answer that made it, since it is not kept
 * @param actions what the owner may do now
 */
public record ProposalShareView(
        UUID id,
        UUID caseId,
        @Schema(examples = "2") int version,
        ProposalSharedWith with,
        @Nullable PersonReference person,
        @Nullable @Schema(examples = "2026-09-15") LocalDate expiresOn,
        @Schema(examples = "2026-06-30T09:00:00Z") Instant sharedAt,
        @Nullable @Schema(examples = "2026-07-30T09:00:00Z") Instant revokedAt,

        @Nullable @Schema(examples = "/api/shared-proposals/q8rZ1v0yq0m4o3W6Zp0Qb7u2m3kq9d2y5l8c1n4t7xE")
        String link,

        List<Action> actions) {
    /** What can be done with a share. */
    private enum ShareMove {
        REVOKE
    }

    /** @param token null once it is not known any more */
    static ProposalShareView of(ProposalShare share, @Nullable LinkToken token, PeopleNames.Naming names) {
        return new ProposalShareView(
                share.id(),
                share.caseId(),
                share.number(),
                share.sharedWith(),
                names.ofNullable(share.employeeId()),
                share.expiresOn(),
                share.sharedAt(),
                share.revokedAt(),
                token == null ? null : token.path(),
                share.revokedAt() == null
                        ? List.of(Action.delete(
                                ShareMove.REVOKE,
                                "/api/cases/%s/proposal/shares/%s".formatted(share.caseId(), share.id())))
                        : List.of());
    }
}
