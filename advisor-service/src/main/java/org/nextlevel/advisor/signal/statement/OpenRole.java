package org.nextlevel.advisor.signal.statement;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.kit.reference.KeyOrReference;
import org.nextlevel.kit.reference.KeyReader;

/** The role that an opening is for: a level of a framework. Both are keys. */
public record OpenRole(
        @NotBlank @Size(max = 80) @Schema(examples = "engineering")
        String framework,

        @NotBlank
        @Size(max = 80)
        @JsonDeserialize(using = KeyReader.class)
        @Schema(implementation = KeyOrReference.class, description = "A level of the framework.")
        String level) {}
