package org.nextlevel.advisor.promotion.answer.record;

import java.time.LocalDate;
import java.util.List;

/**
 * The noes that somebody was given since the last promotion (M6.4, M7.1).
 *
 * @param on the days on which each was recorded first, the earliest first
 * @param ofBudget how many were for want of budget or headcount
 */
public record Refusals(List<LocalDate> on, int ofBudget) {}
