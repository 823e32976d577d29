package org.nextlevel.advisor.promotion.promotioncase.move;

import jakarta.validation.constraints.NotNull;
import org.nextlevel.advisor.promotion.promotioncase.ClosingReason;

/** A request to end a case without a promotion. */
record CloseCaseRequest(@NotNull ClosingReason reason) {}
