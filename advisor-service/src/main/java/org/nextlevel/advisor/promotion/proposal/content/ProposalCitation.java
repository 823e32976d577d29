package org.nextlevel.advisor.promotion.proposal.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.advisor.copy.wording.PeopleNames.Naming;

/**
 * How a piece of evidence read when it was cited; it stays so whatever becomes of the piece.
 *
 * @param quantified whether it has a measured result
 * @param confirmations by how many others it was confirmed
 * @param confirmedBy who they are, the direct manager first; absent in what was cited before they were kept
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProposalCitation(
        UUID evidenceId,
        @Schema(examples = "Cut the nightly build.") String summary,
        LocalDate occurredOn,
        @Schema(examples = "true") boolean quantified,
        @Schema(examples = "2") int confirmations,
        @Nullable List<ProposalConfirmer> confirmedBy) {

    /** The same with the names that its reader may know. */
    public ProposalCitation named(Naming names) {
        return new ProposalCitation(
                evidenceId,
                summary,
                occurredOn,
                quantified,
                confirmations,
                confirmedBy == null
                        ? null
                        : confirmedBy.stream().map(one -> one.named(names)).toList());
    }
}
