package org.nextlevel.advisor.readiness.team;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.engine.readiness.finding.RequirementState;
import org.nextlevel.kit.reference.NamedKey;

/** A requirement that a report does not show yet and could work on. */
public record TeamNextStep(
        NamedKey competency, @Schema(examples = "EMERGING") RequirementState state) {}
