package org.nextlevel.advisor.promotion.commitment.ledger;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A request to note that a commitment is kept.
 *
 * @param evidenceId the owner's confirmed piece; needed where evidence fulfils it
 * @param note null for none
 */
record FulfilCommitmentRequest(
        @Nullable UUID evidenceId,

        @Nullable @Size(max = 500) @Schema(examples = "We met on the third.")
        String note) {}
