package org.nextlevel.advisor.growth.plan.request;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A request to say that a piece of evidence came about by an action. */
public record LinkEvidenceRequest(
        @NotNull @Schema(description = "A piece of one's own.", examples = "0199a4f4-21c7-7a50-8b36-4d1e6f0a9c11")
        UUID evidenceId) {}
