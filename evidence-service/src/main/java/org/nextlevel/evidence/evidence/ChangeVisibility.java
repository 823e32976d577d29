package org.nextlevel.evidence.evidence;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who sees a piece of evidence from now on. */
public record ChangeVisibility(
        @NotNull @Schema(examples = "LINE") Visibility visibility) {}
