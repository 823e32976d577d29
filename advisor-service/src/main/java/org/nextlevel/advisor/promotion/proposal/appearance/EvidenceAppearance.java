package org.nextlevel.advisor.promotion.proposal.appearance;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.advisor.promotion.proposal.share.ProposalShareView;

/**
 * A frozen version of a proposal that shows words of a piece of evidence.
 *
 * @param shares whom it is or was shared with; each that is not revoked offers to be
 */
record EvidenceAppearance(
        UUID caseId,
        @Schema(examples = "2") int version,
        @Schema(examples = "2026-06-30T09:00:00Z") Instant frozenAt,
        List<ProposalShareView> shares) {}
