package org.nextlevel.advisor.promotion.proposal.version;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A frozen version of a proposal.
 *
 * @param sheet what it says; null in lists
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProposalVersionView(
        UUID caseId,
        @Schema(examples = "2") int number,
        @Schema(examples = "2026-06-30T09:00:00Z") Instant frozenAt,
        @JsonUnwrapped ProposalSheet sheet) {

    /** The same without what it says. */
    ProposalVersionView brief() {
        return new ProposalVersionView(caseId, number, frozenAt, null);
    }
}
