package org.nextlevel.advisor.agreement.request;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The manager's answer, whole.
 *
 * @param items empty for nothing beside the framework
 */
public record AnswerAgreementRequest(
        @NotNull @Size(max = 20) @Schema(description = "What is required beside the framework; empty for nothing.")
        List<@NotNull @Valid AgreedRequirement> items) {}
