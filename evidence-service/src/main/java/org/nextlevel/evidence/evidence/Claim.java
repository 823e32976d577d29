package org.nextlevel.evidence.evidence;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the owner says a piece of evidence shows: a competency at a level of a framework. */
public record Claim(
        @Schema(examples = "engineering") String framework,
        @Schema(examples = "communication") String competency,
        @Schema(examples = "senior-1") String level) {}
