package org.nextlevel.advisor.readiness.team;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.engine.readiness.finding.RequirementState;

/** A requirement that a report does not show yet and could work on. */
public record TeamNextStep(
        @Schema(examples = "communication") String competency,
        @Schema(examples = "Communication") String name,
        @Schema(examples = "EMERGING") RequirementState state) {}
