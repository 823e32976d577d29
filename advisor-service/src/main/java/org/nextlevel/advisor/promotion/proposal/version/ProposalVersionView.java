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

    /** A version with all that it says. */
    public static ProposalVersionView of(ProposalVersion version) {
        return new ProposalVersionView(version.caseId(), version.number(), version.frozenAt(), version.content());
    }

    /** A version without what it says. */
    public static ProposalVersionView brief(ProposalVersion version) {
        return new ProposalVersionView(version.caseId(), version.number(), version.frozenAt(), null);
    }
}
