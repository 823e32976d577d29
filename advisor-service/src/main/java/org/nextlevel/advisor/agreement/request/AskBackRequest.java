package org.nextlevel.advisor.agreement.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the person wants to know about the answer before confirming it. */
public record AskBackRequest(
        @NotBlank @Size(max = 1000) @Schema(examples = "Does mentoring an intern count?")
        String question) {}
