package org.nextlevel.advisor.promotion.proposal.version;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A frozen version of a proposal without what it says. */
public record ProposalVersionSummary(
        UUID caseId,
        @Schema(examples = "2") int number,
        @Schema(examples = "2026-06-30T09:00:00Z") Instant frozenAt) {

    /** The version, to be listed. */
    public static ProposalVersionSummary of(ProposalVersion version) {
        return new ProposalVersionSummary(version.caseId(), version.number(), version.frozenAt());
    }
}
