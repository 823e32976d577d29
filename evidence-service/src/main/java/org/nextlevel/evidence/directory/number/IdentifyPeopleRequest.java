package org.nextlevel.evidence.directory.number;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Asks who has some of the HR system's ids. */
record IdentifyPeopleRequest(
        @NotEmpty @Size(max = 200) @Schema(examples = "[\"hr-0007\", \"hr-0001\"]")
        List<@NotBlank @Size(max = 100) String> externalIds) {}
