package org.nextlevel.advisor.promotion.proposal.share;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.kit.time.CalendarDate;

/**
 * A request to share a version.
 *
 * @param employeeId of the approver; null for others
 * @param expiresOn the last day of a link; null for others
 * @param version number of the version; null to freeze the draft as it is now
 */
record ShareProposalRequest(
        @NotNull @Schema(examples = "LINK") ProposalSharedWith with,

        @Nullable @Schema(description = "Of the approver; for nobody else.")
        UUID employeeId,

        @Nullable
        @CalendarDate
        @Schema(
                description = "The last day of a link, at most 90 days from today; for nothing else.",
                examples = "2026-09-15")
        LocalDate expiresOn,

        @Nullable
        @Min(1)
        @Schema(description = "Of a frozen version; without it the draft is frozen now.", examples = "2")
        Integer version) {}
