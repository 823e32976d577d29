package org.nextlevel.framework.draft;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which published version a draft begins with. */
record BeginDraftRequest(
        @NotNull @Min(1) @Schema(examples = "3") Integer fromVersion) {}
