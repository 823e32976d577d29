package org.nextlevel.advisor.promotion.proposal.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is to be reached in the first 90 days of the new role (M4.1); it becomes a tracked goal (M8.2).
 *
 * @param id null in an edit for one that is new
 * @param dueInDays days from the first one in the role, 1 to 90
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProposalGoal(
        @Nullable @Schema(description = "Left out for a goal that is new.")
        UUID id,

        @NotBlank @Size(max = ProposalClaim.MOST_TEXT) @Schema(examples = "Two reviewers for each service agreed on.")
        String text,

        @NotNull @Min(1) @Max(90) @Schema(description = "Days after the first one in the role.", examples = "60")
        Integer dueInDays) {}
