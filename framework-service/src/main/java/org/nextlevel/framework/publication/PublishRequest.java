package org.nextlevel.framework.publication;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why the draft becomes the next version, which everybody whom it concerns is shown. */
record PublishRequest(
        @NotBlank @Size(max = 2_000) @Schema(examples = "Communication is now expected in writing too.")
        String reason) {}
