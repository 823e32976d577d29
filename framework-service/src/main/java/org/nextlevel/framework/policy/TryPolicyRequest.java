package org.nextlevel.framework.policy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.engine.policy.ReadinessPolicy;
import org.nextlevel.engine.policy.result.CompetencyState;

/**
 * A policy and what it is tried on: one example state for each requirement.
 *
 * @param monthsSustained whole months for which what ready needs has been shown; 0 when not said
 */
record TryPolicyRequest(
        @NotNull @Valid ReadinessPolicy policy,
        @NotEmpty @Size(max = 200) List<@NotNull @Valid CompetencyState> states,

        @Min(0)
        @Max(600)
        @Schema(
                description = "Whole months for which what ready needs has been shown; 0 when not said.",
                examples = "7")
        Integer monthsSustained) {

    /** Months that are not given are 0. */
    TryPolicyRequest {
        monthsSustained = monthsSustained == null ? 0 : monthsSustained;
    }
}
