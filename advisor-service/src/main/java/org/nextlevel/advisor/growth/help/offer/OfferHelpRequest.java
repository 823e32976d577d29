package org.nextlevel.advisor.growth.help.offer;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A request to offer help.
 *
 * @param note null for none
 */
record OfferHelpRequest(
        @Size(max = 1_000) @Schema(examples = "I would like to look after one of them for three months.")
        String note) {}
