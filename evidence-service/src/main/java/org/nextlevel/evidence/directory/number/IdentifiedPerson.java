package org.nextlevel.evidence.directory.number;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An id of the HR system, and the id of the employee who has it; no name. */
record IdentifiedPerson(
        @Schema(examples = "hr-0007") String externalId,

        @Schema(examples = "0199a4f2-7c1e-7b7a-9d53-0d6f6c0a1b22")
        UUID id) {}
