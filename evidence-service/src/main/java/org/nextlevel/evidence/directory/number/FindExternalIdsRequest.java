package org.nextlevel.evidence.directory.number;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Asks what the HR system calls some people. */
record FindExternalIdsRequest(
        @NotEmpty @Size(max = 200) @Schema(examples = "[\"0199a4f2-7c1e-7b7a-9d53-0d6f6c0a1b22\"]")
        List<@NotNull UUID> ids) {}
