package org.nextlevel.advisor.promotion.answer.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something that was not shown.
 *
 * @param competency key of the competency; null when it was not said
 * @param level key of the level to show it at; null when it was not said
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MissingEvidence(
        @NotBlank @Size(max = 500) @Schema(examples = "Leads a project across two teams.")
        String text,

        @Nullable @Size(max = 80) @Schema(examples = "delivery")
        String competency,

        @Nullable @Size(max = 80) @Schema(examples = "senior-1")
        String level) {}
