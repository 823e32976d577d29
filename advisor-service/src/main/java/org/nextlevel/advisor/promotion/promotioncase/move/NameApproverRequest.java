package org.nextlevel.advisor.promotion.promotioncase.move;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * A request to let somebody read a case.
 *
 * @param employeeId of another person who works here
 */
record NameApproverRequest(@NotNull UUID employeeId) {}
