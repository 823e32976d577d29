package org.nextlevel.advisor.promotion.promotioncase.move;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A request to open a case.
 *
 * @param target key of the level; absent for the next one when there is exactly one
 */
record OpenCaseRequest(
        @Nullable @Size(max = 80) @Schema(examples = "senior-1")
        String target) {}
