package org.nextlevel.framework.document;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A line of levels that a career can follow, such as individual contributor or people manager. */
public record Track(
        @NotNull @Pattern(regexp = FrameworkDocument.KEY) @Schema(examples = "people-manager")
        String key,

        @NotBlank @Size(max = 200) @Schema(examples = "People Manager")
        String name) {}
