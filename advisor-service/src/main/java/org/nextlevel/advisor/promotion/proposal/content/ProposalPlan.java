package org.nextlevel.advisor.promotion.proposal.content;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the person will do at the next level (M4.1).
 *
 * @param addedValue what the company has from it
 */
public record ProposalPlan(
        @NotNull @Size(max = 8) @Schema(examples = "[\"Leading the delivery of two teams.\"]")
        List<@NotBlank @Size(max = ProposalClaim.MOST_TEXT) String> responsibilities,

        @NotNull @Size(max = 8) List<@NotNull @Valid ProposalGoal> goals,

        @NotNull @Size(max = 6) @Schema(examples = "[\"One release a week instead of one a month.\"]")
        List<@NotBlank @Size(max = ProposalClaim.MOST_TEXT) String> addedValue) {

    /** Nothing is planned yet. */
    public static final ProposalPlan NONE = new ProposalPlan(List.of(), List.of(), List.of());
}
