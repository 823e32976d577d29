package org.nextlevel.advisor.promotion.commitment;

import java.time.LocalDate;
import org.nextlevel.advisor.promotion.promotioncase.Party;

/** A promise that is still to be kept, for a summary of what was agreed. */
public record OpenCommitment(Party madeAs, String what, LocalDate dueOn) {}
