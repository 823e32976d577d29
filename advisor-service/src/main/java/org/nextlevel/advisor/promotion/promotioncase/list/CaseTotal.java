package org.nextlevel.advisor.promotion.promotioncase.list;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.advisor.promotion.promotioncase.CaseState;

/** How many cases are in a state. */
public record CaseTotal(
        CaseState state, @Schema(examples = "3") int cases) {}
