package org.nextlevel.framework.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that people are good at, across levels.
 *
 * @param area the group it is shown in; null when competencies are not grouped
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Competency(
        @NotNull @Pattern(regexp = FrameworkDocument.KEY) @Schema(examples = "communication")
        String key,

        @NotBlank @Size(max = 200) @Schema(examples = "Communication")
        String name,

        @Size(max = 200) @Schema(examples = "Working with others")
        String area,

        @Size(max = 10_000) String summary) {}
