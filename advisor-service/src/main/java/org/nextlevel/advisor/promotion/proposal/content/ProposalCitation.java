package org.nextlevel.advisor.promotion.proposal.content;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a piece of evidence read when it was cited; it stays so whatever becomes of the piece.
 *
 * @param quantified whether it has a measured result
 * @param confirmations by how many others it was confirmed
 */
public record ProposalCitation(
        UUID evidenceId,
        @Schema(examples = "Cut the nightly build.") String summary,
        LocalDate occurredOn,
        @Schema(examples = "true") boolean quantified,
        @Schema(examples = "2") int confirmations) {}
