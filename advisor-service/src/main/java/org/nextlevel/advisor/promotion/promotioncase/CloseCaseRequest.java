package org.nextlevel.advisor.promotion.promotioncase;

import jakarta.validation.constraints.NotNull;

/** A request to end a case without a promotion. */
record CloseCaseRequest(@NotNull ClosingReason reason) {}
