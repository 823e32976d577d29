package org.nextlevel.evidence.opportunity.excuse;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a manager above says of somebody's word that there was no opportunity.
 *
 * @param statement why; needed to contest it, null for none
 */
public record JudgeNoOpportunityRequest(
        @NotNull @Schema(examples = "CONTESTED") ManagerJudgement judgement,

        @Nullable @Size(max = 500) @Schema(examples = "You were asked to lead two hirings in spring and declined.")
        String statement) {}
