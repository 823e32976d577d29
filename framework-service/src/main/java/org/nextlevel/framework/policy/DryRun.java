package org.nextlevel.framework.policy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.nextlevel.policy.CompetencyState;
import org.nextlevel.policy.ReadinessPolicy;

/** A policy and what it is tried on: one example state for each requirement. */
public record DryRun(
        @NotNull @Valid ReadinessPolicy policy,
        @NotEmpty @Size(max = 200) List<@NotNull @Valid CompetencyState> states) {}
